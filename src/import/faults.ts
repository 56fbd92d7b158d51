import { groupBy, printable } from "../base/index.js";

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
  FOLDER_NOT_SEED: "Name a folder of seed files; seed/README.md shows how one is written.",
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
  SEED_TEXT_CONTROL: "Remove the invisible character.",
  SEED_LINK_REFUSED: "Give an address that begins with https:// or http://, without a user name, or leave it out.",
  SEED_DATE_IN_FUTURE: "Correct the day: nobody knows yet what it says.",
  SEED_PERSON_WITHOUT_DECISION:
    "Name in `namedIn` the public court decision that names this person, or remove the person.",
  SEED_PERSON_PROTECTED: "Remove the record: victims, witnesses and minors do not appear at all.",
  SEED_STATES_GUILT: "Name it neutrally: who alleges or finds what is said by claims, each with its speaker.",
  SEED_COURT_WITHOUT_DECISION: "Cite the court's decision, or say that it is only reported.",
  SEED_NOT_CHECKED: "Mark it `verification: unverified`, or say where in the source it stands.",
  RDF_INVALID: "Mend the statement, or export the record anew.",
  BUNDLE_INCOMPLETE:
    "Read the whole export, as one folder or file; part of a record cannot be told from one that was cut.",
  BUNDLE_DIFFERS: "Change the record itself (its form, or the columns that are not derived) and export it anew.",
  TABLE_UNKNOWN: "See the columns of the format in seed/README.md, or take the file out of the folder.",
  TABLE_COLUMN_MISSING: "Correct the name in the map, or take what reads it out of the map.",
  TABLE_COLUMN_UNNAMED: "Read it in the map, or name it under `unread` with the reason.",
  TABLE_DAMAGED: "Mend the row: it has one cell for each column of the header, and every quote is closed.",
  CELL_INVALID: "Fill or correct the cell, or take the row out.",
  CITATION_INVALID: "Mend the entry, or take it out of the list.",
  ENTITY_INVALID: "Mend the line, or take it out of the file.",
  SPEAKER_UNKNOWN: "Say who does with `--speaker ID`, or import statements, which keep the data set of each value.",
  IMPORT_RECORDS_CHANGED:
    "Put `records.json` of the import back from a copy (it is in `imports` under ANSWERABLE_HOME), or import the tables again under the same --name with --replace.",
  LEDGER_UNRECORDED: "Run `answerable record --title …` to record the new statements in the ledger.",
  LEDGER_VANISHED: "Restore the record, and retract it with an act if it should no longer count.",
  LEDGER_CHANGED: "Restore the recorded form and add a correction as a new claim.",
  LEDGER_MENDED:
    "Add to the record `earlier: [{ until: <that changeset>, was: { <field>: <what it held, or null> } }]`, so that an earlier moment keeps its answers.",
  LEDGER_EARLIER: "Say in `earlier` what the record held until the changeset that mended it, field by field.",
  LEDGER_BROKEN: "Restore the ledger file from version control: it is append-only.",
} as const;
export type FaultCode = keyof typeof FAULTS;

/** How many faults are reported in full; the rest are counted. */
export const MAX_FAULTS = 100;

/** The longest message of a fault: names in hostile files can be millions of characters long. */
const MAX_MESSAGE = 600;

/** Faults that leave out all that a file holds: much of what follows may come of them. */
const CAUSES: ReadonlySet<FaultCode> = new Set([
  "FILE_UNREADABLE",
  "FILE_EMPTY",
  "FOLDER_NOT_SEED",
  "FILE_TOO_LARGE",
  "FILE_NOT_UTF8",
  "YAML_INVALID",
  "YAML_SHAPE",
  "LEDGER_BROKEN",
]);
/** Faults that may come of any other: the ledger is compared with what could be read. */
const CONSEQUENCES: ReadonlySet<FaultCode> = new Set(["LEDGER_VANISHED", "LEDGER_CHANGED", "LEDGER_UNRECORDED"]);
const stageOf = ({ code }: Fault): number => (CAUSES.has(code) ? 0 : CONSEQUENCES.has(code) ? 2 : 1);

/** Collects faults. */
export class FaultList {
  private readonly found: Fault[] = [];
  /** Ids and keys of records that were left out for a fault of their own: to name one of them is no fault beside it. */
  readonly leftOut = new Set<string>();
  /** @param remedy what to do, where that of the code does not fit */
  add(
    at: { file: string; line: number; column: number },
    code: FaultCode,
    message: string,
    remedy: string = FAULTS[code],
  ): void {
    const short = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
    this.found.push({ ...at, code, message: short, remedy });
  }
  get count(): number {
    return this.found.length;
  }
  has(code: FaultCode): boolean {
    return this.found.some((fault) => fault.code === code);
  }
  /** All faults, causes before what may come of them, then by place; callers that print show the first `MAX_FAULTS`. */
  all(): readonly Fault[] {
    return [...this.found].sort(
      (a, b) =>
        stageOf(a) - stageOf(b) ||
        (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1),
    );
  }
}

/** The same fault at several places, each with the same thing to do. */
export interface FaultGroup {
  readonly fault: Fault;
  /** The places after the first. */
  readonly again: readonly Fault[];
}

/** Puts faults that say the same together, in the order in which the first of each stands. */
export function groupFaults(faults: readonly Fault[]): FaultGroup[] {
  return [...groupBy(faults, ({ code, message }) => `${code}\n${message}`).values()].flatMap(([fault, ...again]) =>
    fault ? [{ fault, again }] : [],
  );
}

/** `file:line:column CODE: what. What to do.` Whatever the input holds, it is one line that a terminal can show. */
export function printFault(fault: Fault): string {
  return printable(
    `${fault.file}:${fault.line}:${fault.column} ${fault.code}: ${fault.message} ${fault.remedy}`.replaceAll(
      /\s+/g,
      " ",
    ),
  );
}
