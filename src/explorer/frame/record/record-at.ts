import { fail } from "../../../base/index.js";

/** One revision of the record. */
export interface Changeset {
  readonly seq: number;
  readonly recordedAt: string;
  readonly title: string;
  readonly digest: string;
}

/** The record at the moment asked for, and what came after it. */
export interface RecordAt {
  readonly all: readonly Changeset[];
  readonly seq: number;
  readonly changeset: Changeset;
  readonly later: readonly Changeset[];
}

/** The newest changeset not after the moment, and those after it. Throws RECORD_NOT_BEGUN before the first. */
export function recordAt(all: readonly Changeset[], knownAt: string | undefined): RecordAt {
  const moment = knownAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
  const changeset = all.filter((one) => Date.parse(one.recordedAt) <= moment).at(-1);
  if (!changeset) throw fail("RECORD_NOT_BEGUN", { begins: all[0]?.recordedAt.slice(0, 10) });
  return { all, seq: changeset.seq, changeset, later: all.filter((one) => one.seq > changeset.seq) };
}
