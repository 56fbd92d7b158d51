import { type Day, tryParseDay } from "../../base/index.js";
import type { ActScope } from "./scope.js";

/** The day to which the table of acts under an instrument is declared complete; null where it is not. */
export function completeTo({ facts }: Pick<ActScope, "facts">, instrument: string): Day | null {
  const iso = facts.instruments.get(instrument)?.participationCompleteTo;
  return iso ? tryParseDay(iso) : null;
}

/**
 * Whether silence of the table speaks: it is declared complete to a day, and the conduct began by then. Acts between
 * that day and the one looked from are assumed not to have happened; the answer says so among its assumptions.
 */
export function isComplete(scope: Omit<ActScope, "memo">, instrument: string): boolean {
  const to = completeTo(scope, instrument);
  return to !== null && scope.conduct.from <= to;
}
