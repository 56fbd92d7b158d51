import { type Day, writeDay } from "../../base/index.js";
import type { ClaimCore } from "../../model/index.js";
import { firstPossibleDay, lastPossibleDay } from "./order.js";

/** Said where an act may lie ahead of the day looked from. */
const AHEAD = ", perhaps not yet";

/**
 * When an act was done, as a reader on `asOf` may be told: "on 4 Mar 2009"; where only a stretch of days is known,
 * "between 15 Apr 2023 and 30 June 2025", and where that reaches past the day looked from, that it may lie ahead. Null
 * where nothing is known.
 */
export function onDay(act: ClaimCore, asOf: Day): string | null {
  if (act.actOn !== null) return `on ${writeDay(act.actOn)}`;
  const [first, last] = [firstPossibleDay(act), lastPossibleDay(act)];
  if (first === null && last === null) return null;
  const ahead = last === null || last > asOf ? AHEAD : "";
  if (first === null) return `by ${writeDay(last as Day)}${ahead}`;
  return last === null
    ? `on or after ${writeDay(first)}${ahead}`
    : `between ${writeDay(first)} and ${writeDay(last)}${ahead}`;
}

/** The same inside a sentence that says what was done and goes on: nothing where no day is known. */
export function dayInSentence(act: ClaimCore, asOf: Day): string {
  const on = onDay(act, asOf);
  if (on === null) return "";
  return on.endsWith(AHEAD) ? ` (${on})` : ` ${on}`;
}
