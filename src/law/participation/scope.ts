import type { Conduct, FactsOn } from "../facts/index.js";

/** Whose acts are read: those on record on the day the facts are open at, and those supposed; for conduct that begins on a day. */
export interface ActScope {
  readonly facts: FactsOn;
  readonly conduct: Pick<Conduct, "from" | "suppose">;
  /** What is worked out is remembered with this. */
  readonly memo: object;
}
