/** One thing wrong with an input file: where, what, and what to do about it. Lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  readonly message: string;
  readonly remedy: string;
}

/** Every fault an import can report. Part of the public contract: never renamed, only added. */
export const FAULTS = {
  FILE_UNREADABLE: "Check that the file exists and may be read.",
  FILE_EMPTY: "Fill the file or delete it.",
  FILE_TOO_LARGE: "Split the file; a seed file may hold 4 MB.",
  FILE_NOT_UTF8: "Save the file as UTF-8.",
  YAML_INVALID: "Mend the YAML at this place.",
  YAML_SHAPE: "A seed file is a mapping of sections; see seed/README.md.",
  SEED_UNKNOWN_SECTION: "Use a section named in seed/README.md.",
  SEED_INVALID_FIELD: "See the field list of this section in seed/README.md.",
  SEED_UNKNOWN_KIND: "Use a claim kind named in seed/README.md.",
  DATE_INVALID: "Write a day that exists, quoted, as YYYY-MM-DD.",
  RANGE_REVERSED: "Swap the days or correct one of them.",
  SEED_UNKNOWN_REFERENCE: "Correct the id or declare the record it names.",
  SEED_WRONG_REFERENCE: "Name a record of the type this field takes.",
  SEED_DUPLICATE_ID: "Keep one of the two records or give one another id.",
  SEED_DUPLICATE_CLAIM: "Delete one: the two say the same in the same place.",
  SEED_DUPLICATE_KEY: "Give one of the two claims another key.",
  SEED_CYCLE: "Break the circle: a record cannot stand under itself.",
  SEED_TEXT_CONTROL: "Remove the invisible control character.",
  SEED_PERSON_WITHOUT_DECISION:
    "Name in `namedIn` the public court decision that names this person, or remove the person.",
  TABLE_UNKNOWN: "See the columns of the format in seed/README.md, or take the file out of the folder.",
  TABLE_DAMAGED: "Mend the row: it has one cell for each column of the header, and every quote is closed.",
  CELL_INVALID: "Fill or correct the cell, or take the row out.",
  SEED_TOO_MANY_RECORDS: "Load less at once: an import is one transaction, and the database has to hold it in memory.",
  LEDGER_UNRECORDED: "Run `answerable record --title …` to record the new statements in the ledger.",
  LEDGER_VANISHED: "Restore the record, and retract it with an act if it should no longer count.",
  LEDGER_CHANGED: "Restore the recorded form and add a correction as a new claim.",
  LEDGER_BROKEN: "Restore the ledger file from version control: it is append-only.",
} as const;
export type FaultCode = keyof typeof FAULTS;

/** How many faults are reported in full; the rest are counted. */
export const MAX_FAULTS = 100;

/** The longest message of a fault: names in hostile files can be millions of characters long. */
const MAX_MESSAGE = 600;

/** Collects faults in order of file and line. */
export class FaultList {
  private readonly found: Fault[] = [];
  add(at: { file: string; line: number; column: number }, code: FaultCode, message: string): void {
    const short = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
    this.found.push({ ...at, code, message: short, remedy: FAULTS[code] });
  }
  get count(): number {
    return this.found.length;
  }
  /** All faults, sorted by place; callers that print show the first `MAX_FAULTS`. */
  all(): readonly Fault[] {
    return [...this.found].sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
  }
}

/** `file:line:column CODE: what. What to do.` */
export function printFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.code}: ${fault.message} ${fault.remedy}`;
}
