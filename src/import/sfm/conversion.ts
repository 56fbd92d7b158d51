import { asLongAs } from "../build/as-long-as.js";
import { ownId } from "../build/own-id.js";
import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import { baseOf, isBook, isKnownColumn } from "./known-columns.js";
import type { LeftOut } from "./left-out.js";
import type { Attestation } from "./read-dates.js";
import type { TableName, Tables } from "./read-tables.js";
import type { RecordSet } from "./record-set.js";
import type { Row } from "./row.js";
import type { RowFate } from "./row-fate.js";
import { whyNot } from "./why-not.js";

/** What a folder of tables is imported as. */
export interface SfmOptions {
  /** A slug: the id of the import and the beginning of its keys. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  readonly leftOut?: LeftOut | undefined;
}

/** A row under way: what it becomes and what is left out of it. */
export interface Step {
  readonly row: Row<TableName>;
  readonly why: string[];
  readonly claims: string[];
  skipped: boolean;
}

/** All that the steps of one conversion share. */
export interface Conversion {
  readonly options: SfmOptions;
  readonly tables: Tables;
  readonly records: RecordSet;
  readonly faults: FaultList;
  /** The State that a country name or code stands for, as the record names States. */
  readonly stateOf: StateFinder;
  readonly fates: RowFate[];
  /** The rows that describe places and may be imported, by the id of the place. */
  readonly describedPlaces: ReadonlyMap<string, Row<TableName>>;
  /** Units that are placeholders: they keep a tree connected, hold no postings and are never alleged actors. */
  readonly placeholders: Set<string>;
  /** Sources that are not for the public: nothing rests on them. */
  readonly restricted: Set<string>;
  /** Relations and places of units, kept for what follows from both. */
  readonly relations: Dated[];
  readonly areas: Dated[];
  /** Units that are forces of several States, or of none: by what the tables call them, never by the country they serve in. */
  readonly international: Set<string>;
  /** Units that rows give several countries. */
  readonly severalCountries: Set<string>;
  /** Units that the tables place under another. */
  readonly below: Set<string>;
  readonly countries: Map<string, { readonly state: string; readonly key: string; readonly row: Row<TableName> }>;
}

/** A claim of a relation or place with the days it may speak of. */
export interface Dated {
  readonly from: string;
  readonly to: string;
  readonly extent?: string;
  readonly key: string;
  readonly row: Row<TableName>;
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** What the ids of an import are made for. */
type Kind = "unit" | "person" | "incident" | "place" | "area" | "source" | "branch" | "publisher" | "office" | "made";

/**
 * An id of ours for an id of a table, or for the words that tell apart what has none. What two imports describe are two
 * records, which a judgement can join.
 */
export const idOf = ({ name }: SfmOptions, kind: Kind, ...words: readonly string[]): string => ownId(name, kind, words);

/** Runs one row: notes what was left out and what it became. */
export function runRow(conversion: Conversion, row: Row<TableName>, work: (step: Step) => void): void {
  const step: Step = { row, why: [], claims: [], skipped: false };
  const read = new Set([...row.watch(() => work(step))].map(baseOf));
  if (!step.skipped)
    for (const column of row.names()) {
      if (isBook(column) || row.get(column) === "") continue;
      if (!isKnownColumn(row.table, column)) step.why.push(`the column ${column} is not read`);
      else if (!read.has(baseOf(column))) step.why.push(`\`${baseOf(column)}\` is not read`);
    }
  const fate = step.skipped ? "skipped" : step.why.length > 0 ? "partly" : "imported";
  conversion.fates.push({
    file: row.file,
    line: row.line,
    fate,
    why: [...new Set(step.why)],
    claims: [...new Set(step.claims)],
  });
}

/** Whether a row may be published and is no duplicate; says why not. */
export function mayImport(step: Step): boolean {
  const why = whyNot(step.row);
  if (why === null) return true;
  step.why.push(why);
  step.skipped = true;
  return false;
}

/** Says a claim once for each source of a cell, at the confidence its researchers give it. */
export function say(
  conversion: Conversion,
  step: Step,
  claim: Record<string, unknown>,
  column: string,
  attestation?: Attestation,
): string[] {
  const { row } = step;
  const sources = new Set([
    ...row.list(`${column}:source`),
    ...(attestation ? row.list(`${attestation.column}:source`) : []),
  ]);
  if (sources.size === 0) for (const source of row.list("incident:all:source")) sources.add(source);
  const bases = basesOf(conversion, step, [...sources], column);
  if (bases.length > 0 && bases.length < sources.size)
    step.why.push(`\`${column}\` rests on sources of which some are not public, and are left out`);
  if (bases.length === 0) {
    step.why.push(`\`${column}\` rests on sources that are not public`);
    return [];
  }
  const keys = bases.map(({ source, speaker }) =>
    conversion.records.claim(
      {
        ...claim,
        source,
        speaker,
        at: `not checked; as passed on in \`${column}\``,
        verification: "unverified",
        ...confidenceOf(conversion, step, column),
        ...(attestation?.time ? { time: attestation.time } : {}),
      },
      row,
      column,
    ),
  );
  step.claims.push(...keys);
  return keys;
}

/** The researchers who drew the tables up: they speak where no source is named. */
export const researchersOf = ({ options }: Conversion): string => idOf(options, "made", "researchers");
/** The tables themselves, as a source. */
export const datasetOf = ({ options }: Conversion): string => idOf(options, "made", "tables");
/** Whoever stands behind sources that no table describes. */
export const undescribedOf = ({ options }: Conversion): string => idOf(options, "made", "undescribed-sources");

/** Source and speaker of each source id; sources marked restricted are left out, unknown ones become stubs. */
function basesOf(
  conversion: Conversion,
  step: Step,
  ids: readonly string[],
  column: string,
): { source: string; speaker: string }[] {
  const { options } = conversion;
  const { row, why } = step;
  if (ids.length === 0) return [{ source: datasetOf(conversion), speaker: researchersOf(conversion) }];
  return ids.flatMap((raw) => {
    const id = idOf(options, "source", raw);
    const known = conversion.records.get("sources", id);
    if (conversion.restricted.has(id)) return [];
    if (!known)
      conversion.records.add(
        "sources",
        {
          id,
          title: asLongAs(300, `Source ${raw} of ${options.title}, which its tables do not describe`, "the title", why),
          kind: "unspecified",
        },
        row,
        `${column}:source`,
      );
    const publisher = known?.publisher as string | undefined;
    return [
      { source: id, speaker: publisher ? publisherOf(conversion, publisher, step, column) : undescribedOf(conversion) },
    ];
  });
}

function publisherOf({ records, options }: Conversion, name: string, { row, why }: Step, column: string): string {
  const id = idOf(options, "publisher", name);
  return records.add("entities", { id, type: "Organization", name: asLongAs(200, name, "the name", why) }, row, column);
}

const GRADES = ["low", "medium", "high"];
function confidenceOf({ records, options }: Conversion, { row, why }: Step, column: string): { standard?: string } {
  const given = row.get(`${column}:confidence`).toLowerCase();
  if (given === "") return {};
  if (!GRADES.includes(given)) {
    why.push(`the confidence "${given}" of \`${column}\` is none of low, medium and high`);
    return {};
  }
  const id = idOf(options, "made", `confidence-${given}`);
  const name = `Research confidence: ${given}, as the researchers grade it`;
  return {
    standard: records.add(
      "standards",
      { id, name, note: "A grade of research, no standard of proof of any court." },
      row,
      column,
    ),
  };
}

/** An id for what has none in the tables, from what tells it apart: never that of something that has one. */
export const nameless = (options: SfmOptions, kind: Kind, words: readonly string[]): string =>
  idOf(options, kind, "", ...words);
