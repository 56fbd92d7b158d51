import { type Day, OPEN_END, unique, writeDay } from "../../../base/index.js";
import { listOf, type ParticipationClaim, type StepClaim } from "../../../model/index.js";
import { onDay } from "../../time/index.js";
import type { Finding, NamedDays } from "../types.js";

type Act = StepClaim | ParticipationClaim;

/** The days of acts, each as it is known; of one without a day the first of its effect. */
export const daysOf = (acts: readonly Act[], asOf: Day): string =>
  listOf(unique(acts.map((act) => onDay(act, asOf) ?? effectOf(act))));

const effectOf = ({ effectFrom }: Act): string =>
  effectFrom !== null && effectFrom < OPEN_END ? `with effect from ${writeDay(effectFrom)}` : "without a day";

/** Whether an act can have been done on the days that a text names. */
export function isWithin({ actOn, time }: Act, { from, to, how }: NamedDays): boolean {
  const [first, last] = actOn === null ? [time.possFrom, time.possTo - 1] : [actOn, actOn];
  if (how === "before") return first < from;
  if (how === "after") return last >= from;
  return first < to && last >= from;
}

/** Whether nothing is known of the day on which an act was done, and so nothing of whether it is the one a text names. */
const isUndated = (act: Act): boolean => act.actOn === null && onDay(act, OPEN_END) === null;

/**
 * Of days that a text names for acts and the record does not have: what it has instead, and whether that speaks against
 * the text.
 */
export function onOtherDays(
  what: string,
  acts: readonly Act[],
  missed: readonly NamedDays[],
  asOf: Day,
): Pick<Finding, "verdict" | "sentence"> {
  const days = listOf(missed.map(({ text }) => text));
  return acts.some(isUndated)
    ? {
        verdict: "NOT_RECORDED",
        sentence: `The record has ${what} without a day; whether it was ${days} is not recorded.`,
      }
    : { verdict: "CONTRADICTED", sentence: `The record has ${what} ${daysOf(acts, asOf)}, not ${days}.` };
}

/** Words without the article they begin with. */
export const bare = (text: string): string => text.replace(/^(?:an?|the) /, "");
