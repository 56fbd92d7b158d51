import type { Day } from "../../base/index.js";

/** What work that keeps its results needs of a trace: to catch what was read first, and to note it again. */
export interface FactsTrace {
  during<T>(work: () => T): { readonly result: T; readonly reads: FactsReads };
  /** The same of work that yields. */
  duringWork<T>(work: Generator<unknown, T>): Generator<unknown, { readonly result: T; readonly reads: FactsReads }>;
  replay(reads: FactsReads): void;
}
export interface FactsReads {
  readonly groups: ReadonlySet<string>;
  /** Lists of days, each ascending, as they stand with what was read. */
  readonly days: ReadonlySet<readonly Day[]>;
}
