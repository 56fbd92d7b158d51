import { type Fault, NOT_RECORDED } from "../import/index.js";
import type { Dataset } from "../model/index.js";
import { type Content, type Difference, RECORD_SECTIONS } from "./compare/index.js";

/** Records by what they are: ids of the first three, and of all others what they are and their id (`acts a-0123`). */
export interface Ids {
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  /** Acts, passages, changesets and law. */
  readonly others: readonly string[];
}
/** What an import did or, for a dry run, would do. */
export interface ImportReport {
  readonly faults: readonly Fault[];
  /** Records that come, and records that the store holds and the folder does not. */
  readonly added: Ids;
  readonly missing: Ids;
  /** How many of those that are missing may not go: nothing is written while there is one. */
  readonly kept: number;
  /**
   * Where the store does not say what the record says that it says it holds: something other than an import changed it.
   * What is written takes all of them away.
   */
  readonly damage: readonly Difference[];
  readonly claims: number;
  readonly written: boolean;
  /** The store already held exactly this, every field of every record. */
  readonly unchanged: boolean;
}

/** Which records of a store may go, though what is imported does not hold them. */
export type MayGo = (record: string) => boolean;

const NONE: Ids = { claims: [], entities: [], sources: [], others: [] };

/** The report on a dataset with faults: it is not complete, and nothing can be planned from it. */
export const reportOfFaults = (faults: readonly Fault[], dataset: Dataset): ImportReport => ({
  ...{ faults, added: NONE, missing: NONE, kept: 0, damage: [] },
  ...{ claims: dataset.claims.length, written: false, unchanged: false },
});

/** Records on one side only: what is expected and not there, or there and not expected. */
function idsOf(records: readonly string[]): Ids {
  const ids = (...sections: string[]): string[] =>
    records.flatMap((record) => (sections.includes(sectionOf(record)) ? [record.slice(record.indexOf(" ") + 1)] : []));
  const named = ["claims", "entities", "mechanisms", "sources"];
  return {
    claims: ids("claims"),
    entities: ids("entities", "mechanisms"),
    sources: ids("sources"),
    others: records.filter((record) => !named.includes(sectionOf(record))),
  };
}

const sectionOf = (record: string): string => record.slice(0, record.indexOf(" "));
/** Threads, bases and alleged violations follow from records, and go with them. */
const isRecord = (key: string): boolean => RECORD_SECTIONS.has(sectionOf(key));

/**
 * What a comparison of a store with what it should hold means for an import. Pure.
 *
 * @param begun  whether the store holds a record: what an import that was broken off has written was never part of one
 */
export function reportOn(
  found: {
    readonly differences: readonly Difference[];
    readonly damage: readonly Difference[];
    /** Null where nothing is stored, so that nothing can be missing. */
    readonly expected: Content | null;
    readonly stored: Content;
    readonly begun: boolean;
  },
  dataset: Dataset,
  mayGo: MayGo,
): Omit<ImportReport, "faults" | "written"> {
  const whole = found.differences.filter(({ field, record }) => field === null && isRecord(record));
  const missing = whole.flatMap(({ expected, record }) =>
    expected === null && found.begun && !isElsewhere(record, found) ? [record] : [],
  );
  return {
    added: idsOf(whole.flatMap(({ expected, record }) => (expected === null ? [] : [record]))),
    missing: idsOf(missing),
    kept: missing.filter((record) => !mayGo(record)).length,
    damage: found.damage,
    claims: dataset.claims.length,
    unchanged: found.differences.length === 0,
  };
}

/** Whether what is not there under its name is there all the same: an entity that became a mechanism, or was one. */
function isElsewhere(
  record: string,
  { expected, stored }: { readonly expected: Content | null; readonly stored: Content },
): boolean {
  const [section, id] = [sectionOf(record), record.slice(record.indexOf(" ") + 1)];
  if (section === "entities") return expected?.nodes.has(`mechanisms ${id}`) === true;
  if (section === "mechanisms") return expected?.nodes.has(`entities ${id}`) === true;
  // What was not recorded yet is no revision that could be missed.
  return section === "changesets" && stored.nodes.get(record)?.properties.title === NOT_RECORDED;
}
