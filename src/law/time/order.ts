import { type Day, OPEN_END, OPEN_START } from "../../base/index.js";
import type { ClaimCore } from "../../model/index.js";
import { firstDone } from "./first-seen.js";

type Act = Pick<ClaimCore, "id" | "kind" | "actOn" | "time" | "publishedOn" | "answersFrom" | "publicFrom">;

/** Oldest first; what has no day stands at the first on which it can have happened. Those of one day go by their ids. */
export const byDayOfAct = (a: Act, b: Act): number => firstDone(a) - firstDone(b) || (a.id < b.id ? -1 : 1);

/** Oldest first, those of one day in the order they came. */
export const oldestFirst = <T extends Act>(claims: readonly T[]): T[] =>
  [...claims].sort((a, b) => firstDone(a) - firstDone(b));

/** Whether an act is known to have been done before a day: one without a day is not. */
export const doneBefore = (act: Act, day: Day): boolean => act.actOn !== null && act.actOn < day;

/** Whether an act is known to have been done by the end of a day. */
export const doneBy = (act: Act, day: Day): boolean => act.actOn !== null && act.actOn <= day;

/** Whether one act came after another, as far as their days are known. */
export const isLater = (act: Act, other: Act): boolean => firstDone(act) > firstDone(other);

/** The last day on which an act can have happened, null where it has no end: its own day where that is known. */
export function lastPossibleDay({ actOn, time }: Act): Day | null {
  if (actOn !== null) return actOn;
  return time.possFrom < time.possTo && time.possTo < OPEN_END ? time.possTo - 1 : null;
}

/** The first day on which an act can have happened, null where it has no beginning. */
export function firstPossibleDay(act: Act): Day | null {
  const first = firstDone(act);
  return first > OPEN_START ? first : null;
}

/** Whether one act can have come after another, as far as their days are known. */
export const mayFollow = (act: Act, other: Act): boolean =>
  (lastPossibleDay(act) ?? Number.POSITIVE_INFINITY) > firstDone(other);
