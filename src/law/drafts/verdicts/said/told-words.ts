import type { LawClaim } from "../../../facts/index.js";
import { BLOT } from "../../reading/sentences.js";
import { wordsOf } from "../../reading/words.js";
import type { NamedDays } from "../../types.js";
import { isIdle } from "../words-that-limit-nothing.js";
import { isTold } from "./voices.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence as long as it was, with these stretches blotted out. */
export function blotted(plain: string, spans: readonly Span[]): string {
  const letters = plain.split("");
  for (const { start, end } of spans) letters.fill(BLOT, start, end);
  return letters.join("");
}

/** Where what somebody says ends, and the sentence goes on with something else. */
export function endOfSaid(plain: string, from: number): number {
  const cut = plain
    .slice(from)
    .search(
      /;|,? \b(?:but|whereas|although|because|while|which|who)\b|, (?:and (?:that )?(?:it|he|she|the|on|in|\p{Lu})|(?:as|so|thus|a (?:finding|claim|charge|view|position))\b)/u,
    );
  return cut < 0 ? plain.length : from + cut;
}

/** Words of what is said that say of whom and of what: not those of grammar, nor of saying. */
export const wordsSaid = (plain: string, idle: ReadonlySet<string>): string[] =>
  wordsOf(plain)
    .map(({ key }) => key)
    .filter((key) => !(isIdle(key) || idle.has(key) || /^\d+$/u.test(key)));

/** Those of them that are not told. */
export const untold = (words: readonly string[], stems: ReadonlySet<string>): string[] =>
  words.filter((word) => !isTold(word, stems));

/** Days on which something was said, before what is said; and those in it. */
export function daysOfSaying(
  plain: string,
  days: readonly NamedDays[],
  { start, verb, to }: { readonly start: number; readonly verb: number; readonly to: number },
): { readonly head: readonly NamedDays[]; readonly inside: readonly NamedDays[] } {
  const that = plain.slice(verb, to).search(/\bthat\b/u);
  const cut = that < 0 ? verb : verb + that;
  const from = Math.max(plain.lastIndexOf(";", start), 0);
  return {
    head: days.filter((day) => day.start >= from && day.end <= cut),
    inside: days.filter((day) => day.start >= cut && day.end <= to),
  };
}

/** Whether a claim was made, or made public, on the days that a text names. */
export const isOfDay = ({ actOn, publishedOn }: LawClaim, { from, to, how }: NamedDays): boolean =>
  [actOn, publishedOn].some(
    (day) =>
      day !== null &&
      (how === "before" || how === "until"
        ? day < from
        : how === "after"
          ? day >= to
          : how === "since"
            ? day >= from
            : day >= from && day < to),
  );
