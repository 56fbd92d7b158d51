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

/** Whether something was on the days that a text names: for certain, for certain not, or as far as is known it may have been. */
export type Fit = "YES" | "MAYBE" | "NO";

/** How a stretch of days, of which one is meant, stands to the days that a text names. Both ends of the stretch are in it. */
export function fitOf(first: Day, last: Day, { from, to, how }: Pick<NamedDays, "from" | "to" | "how">): Fit {
  const [begin, end] =
    how === "before" || how === "until"
      ? [Number.NEGATIVE_INFINITY, from]
      : how === "after"
        ? [to, Number.POSITIVE_INFINITY]
        : [from, to];
  if (last < begin || first >= end) return "NO";
  return first >= begin && last < end ? "YES" : "MAYBE";
}

/** Whether an act was done on the days that a text names. */
export const fitOfAct = ({ actOn, time }: Act, day: NamedDays): Fit =>
  actOn === null ? fitOf(time.possFrom, time.possTo - 1, day) : fitOf(actOn, actOn, day);

/** Whether an act can have been done on the days that a text names. */
export const canBeOn = (act: Act, day: NamedDays): boolean => fitOfAct(act, day) !== "NO";

/** Whether nothing is known of the day on which an act was done, and so nothing of whether it is the one a text names. */
const isUndated = (act: Act): boolean => act.actOn === null && onDay(act, OPEN_END) === null;

/**
 * Of days that a text names for acts and the record does not have so: what it has instead, and whether that speaks
 * against the text. Null where each of the days is that of an act.
 */
export function onOtherDays<A extends Act>(
  what: string,
  acts: readonly A[],
  named: readonly NamedDays[],
  asOf: Day,
  sits: (act: A, day: NamedDays) => Fit = fitOfAct,
): Pick<Finding, "verdict" | "sentence"> | null {
  const known = named.map((day) => ({ day, fits: acts.map((act) => sits(act, day)) }));
  const missed = known.filter(({ fits }) => !fits.includes("YES"));
  if (missed.length === 0) return null;
  if (named.every(({ soft }) => soft))
    return {
      verdict: "STRONGER_THAN_RECORD",
      sentence: `The record has ${what} ${daysOf(acts, asOf)}; whether ${listOf(named.map(({ text }) => text))} is meant for it, the text leaves open.`,
    };
  const days = listOf(missed.map(({ day }) => `${WORD_OF[day.how]}${day.text}`));
  if (acts.some(isUndated))
    return {
      verdict: "NOT_RECORDED",
      sentence: `The record has ${what} without a day; whether it was ${days} is not recorded.`,
    };
  return missed.some(({ fits }) => !fits.includes("MAYBE"))
    ? { verdict: "CONTRADICTED", sentence: `The record has ${what} ${daysOf(acts, asOf)}, not ${days}.` }
    : {
        verdict: "STRONGER_THAN_RECORD",
        sentence: `The record has ${what} ${daysOf(acts, asOf)}, and no more exactly.`,
      };
}
const WORD_OF: Readonly<Record<NamedDays["how"], string>> = {
  on: "",
  since: "",
  before: "before ",
  until: "until ",
  after: "after ",
};

/** Words without the article they begin with. */
export const bare = (text: string): string => text.replace(/^(?:an?|the) /, "");
