import type { Day } from "../../../../base/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { Count } from "../../reading/counts.js";
import type { NamedDays } from "../../types.js";
import { dayOf, type Figure } from "./figure-words.js";
import { isTold, stemsTold } from "./voices.js";

/** A number told as about another is the same within this part of it. */
const ROUNDED = 0.02;

/** Of figures those that the words of a text are told by, all of them or as many as by any; `rest` are the words that they are not. */
export function onTopic(
  facts: FactsOn,
  figures: readonly Figure[],
  topic: readonly string[],
): { on: Figure[]; rest: string[] } {
  const scored = figures.map((figure) => {
    const stems = stemsTold(facts, [figure]);
    return { figure, rest: topic.filter((word) => !isTold(word, stems)) };
  });
  const least = Math.min(...scored.map(({ rest }) => rest.length));
  const on = scored.filter(({ rest }) => rest.length === least);
  return { on: on.map(({ figure }) => figure), rest: on[0]?.rest ?? [] };
}

export const isElsewhere = (rest: readonly string[], topic: readonly string[]): boolean =>
  topic.length > 0 && rest.length > 0 && rest.length >= topic.length / 2;

export function isSame({ value, bound }: Count, figure: Figure["fields"]): boolean {
  if (value === figure.value) return true;
  const near = Math.abs(value - figure.value) <= figure.value * ROUNDED;
  if (bound === "ABOUT") return near;
  if (bound === "AT_LEAST") return near && value < figure.value && figure.bound !== "AT_MOST";
  return bound === "AT_MOST" && near && value > figure.value && figure.bound !== "AT_LEAST";
}
/** Whether a recorded figure says more than the bound a text gives: at least 1,200, where the text has more than a thousand. */
export const implies = (figure: Figure["fields"], { value, bound }: Count): boolean =>
  (bound === "AT_LEAST" && value <= figure.value && (figure.bound === "AT_LEAST" || figure.bound === "EXACTLY")) ||
  (bound === "AT_MOST" && value >= figure.value && (figure.bound === "AT_MOST" || figure.bound === "EXACTLY"));

/** Whether a text says no more of a number than the record does: at least so many, where it has exactly so many. */
export const isAsExact = ({ bound }: Count, recorded: Figure["fields"]["bound"]): boolean =>
  bound === recorded || recorded === "EXACTLY" || (bound === "ABOUT" && recorded === "ABOUT");

export const isOfDays = (figure: Figure, days: readonly NamedDays[]): boolean =>
  days.some(({ from, to, how }) => {
    const own = [dayOf(figure), figure.actOn, figure.publishedOn, figure.time.possFrom, figure.time.certFrom].filter(
      (one): one is Day => one !== null,
    );
    return own.some((day) =>
      how === "since" || how === "after" ? day >= from - 1 && day <= to + 31 : day >= from && day < to,
    );
  });

export const later = (on: readonly Figure[], than: Figure): Figure[] =>
  on
    .filter(
      (one) =>
        one.speaker === than.speaker &&
        one.fields.subject === than.fields.subject &&
        one.fields.population === than.fields.population &&
        (dayOf(one) ?? 0) > (dayOf(than) ?? 0) &&
        one.fields.value !== than.fields.value,
    )
    .sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0));

export const isOneWindow = (on: readonly Figure[]): boolean => new Set(on.map(dayOf)).size === 1;
