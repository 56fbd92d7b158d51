import type { ReadStore, SnapshotHolder } from "../assessment/index.js";

/** What every question gets: the store, the law it holds, and the one place where today is asked for. */
export interface QuestionContext {
  readonly store: ReadStore;
  readonly snapshots: SnapshotHolder;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Today as YYYY-MM-DD in UTC: only the default of `asOf`, never read inside the reasoning. */
  readonly today: () => string;
  /** As many records of one kind as one answer may rest on; absent: `MOST_RECORDS`. */
  readonly mostRecords?: number;
  /** How many chains are walked over for the impact of one retraction; absent: as many as it usually has room for. */
  readonly mostWalked?: number;
}
