import type { Mention, NamedDays } from "../types.js";
import { NUMBER_WORDS, numberInWords, TIMES } from "./number-words.js";

/** What is counted, in the words of the record. */
export type CountedUnit = "DEATHS" | "INJURIES" | "HOSTAGES" | "DISPLACED" | "DETAINED" | "MISSING" | "STRUCTURES";
export type CountedBound = "AT_LEAST" | "AT_MOST" | "ABOUT" | "EXACTLY";

/** A number of people or things harmed, as a text tells it. */
export interface Count {
  readonly value: number;
  readonly bound: CountedBound;
  readonly unit: CountedUnit;
  readonly start: number;
  readonly end: number;
  /** Where the word stands that says what is counted. */
  readonly unitStart: number;
  readonly unitEnd: number;
}

const UNITS: readonly (readonly [unit: CountedUnit, pattern: RegExp])[] = [
  ["INJURIES", /\b(?:injured|wounded|injuries|injuring|wounding)\b/giu],
  ["HOSTAGES", /\b(?:hostages?|abducted|taken captive|captives)\b/giu],
  ["DISPLACED", /\b(?:displaced|displacing|displacement|fled|returnees|refugees)\b/giu],
  ["DETAINED", /\b(?:detained|detainees|in detention)\b/giu],
  ["MISSING", /\bmissing\b/giu],
  ["STRUCTURES", /\b(?:structures|buildings|homes|houses)\b/giu],
  [
    "DEATHS",
    /\b(?:killed|killing|killings|dead|died|deaths?|fatalities|death toll|lost their lives|slain|perished)\b/giu,
  ],
];
const DIGITS =
  /(?<![\p{L}\p{N}.,/(:-])(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s(?<times>million|thousand))?(?![\p{L}\p{N}/:)-]|[.,]\d|\s(?:counts?|charges?|years?|months?|days?|weeks?|hours?|percent|per cent|%|judges?|States|members|votes|warrants?|articles?|paras?)\b)/u;
/** In figures, or written out. Of words that may be a pronoun (`one of the dead`) nothing is counted. */
const NUMBER = new RegExp(
  `${DIGITS.source}|(?<![\\p{L}\\p{N}-])(?!one\\b(?! (?:hundred|thousand|million)))(?<words>${NUMBER_WORDS})(?![\\p{L}\\p{N}-]|\\s(?:counts?|charges?|years?|months?|days?|weeks?|hours?|times|percent|per cent|judges?|States|members|votes|warrants?|articles?|paras?|or|to|of|incidents?|attacks?|strikes?|occasions?|parties|sides|groups)\\b)`,
  "giu",
);
const BOUNDS: readonly (readonly [bound: CountedBound, before: RegExp])[] = [
  [
    "AT_LEAST",
    /\b(?:at least|no fewer than|no less than|not less than|a minimum of|more than|over|upwards of|between|in excess of)(?: the)? $/iu,
  ],
  [
    "AT_MOST",
    /\b(?:at most|up to|no more than|as many as|fewer than|less than|under|a maximum of|to|and)(?: the)? $/iu,
  ],
  [
    "ABOUT",
    /\b(?:about|around|some|approximately|roughly|nearly|almost|an estimated|circa|ca\.?|close to)(?: the)? $/iu,
  ],
];
/** How far from a number the word may stand that says what is counted. */
const NEAR = 70;
const MOST = 2_147_483_647;

const IN_WORDS = new RegExp(`\\b${NUMBER_WORDS}`, "iu");

/** Whether a text holds a number and a word for what is counted: of others nothing is counted. */
export const mayCount = (text: string): boolean =>
  (/\d/u.test(text) || IN_WORDS.test(text)) && UNITS.some(([, pattern]) => text.search(pattern) >= 0);

/** The numbers of a sentence of which it says what they count. What stands in a name, a day or an article counts nothing. */
export function countsIn(plain: string, mentions: readonly Mention[], days: readonly NamedDays[]): Count[] {
  const taken = [...mentions, ...days];
  const units = UNITS.flatMap(([unit, pattern]) =>
    [...plain.matchAll(pattern)].map(({ index, 0: text }) => ({ unit, start: index, end: index + text.length })),
  );
  return [...plain.matchAll(NUMBER)].flatMap(({ index: start, 0: text, groups }) => {
    const end = start + text.length;
    if (taken.some((one) => one.start < end && start < one.end)) return [];
    if (
      /\b(?:articles?|arts?\.?|paras?\.?|paragraphs?|resolutions?|no\.?|rules?|sections?|chapter|page|pp?\.|counts?|january|february|march|april|may|june|july|august|september|october|november|december|in|since|of the|class|team|annex) $/iu.test(
        plain.slice(Math.max(0, start - 14), start),
      ) &&
      !(groups?.times || groups?.words) &&
      !/,/u.test(text)
    )
      return [];
    const value = groups?.words
      ? numberInWords(groups.words)
      : Number((groups?.digits ?? "").replaceAll(",", "")) * (TIMES[groups?.times?.toLowerCase() ?? ""] ?? 1);
    if (value === null || !Number.isInteger(value) || value > MOST) return [];
    const unit = unitOf(plain, units, start, end);
    if (!unit) return [];
    const before = plain.slice(Math.max(0, start - 24), start);
    const bound = BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? "EXACTLY";
    return [
      {
        value,
        bound: rangeBound(plain, bound, before, start),
        unit: unit.unit,
        start,
        end,
        unitStart: unit.start,
        unitEnd: unit.end,
      },
    ];
  });
}

/** `Between A and B`: and is a bound only there; a bare `and` or `to` before a number bounds nothing. */
function rangeBound(plain: string, bound: CountedBound, before: string, start: number): CountedBound {
  if (!/\b(?:to|and) $/iu.test(before)) return bound;
  return /\b(?:between|from) [\d,.]+(?: million| thousand)? (?:and|to) $/iu.test(
    plain.slice(Math.max(0, start - 50), start),
  )
    ? "AT_MOST"
    : "EXACTLY";
}

interface Unit {
  readonly unit: CountedUnit;
  readonly start: number;
  readonly end: number;
}
/** The word nearest to a number behind it, in the same clause; else the nearest before it. */
function unitOf(plain: string, units: readonly Unit[], start: number, end: number): Unit | undefined {
  const behind = units
    .filter(
      (one) =>
        one.start >= end &&
        one.start - end <= NEAR &&
        !/[;:]|\d{2}/u.test(plain.slice(end, one.start).replace(/^ and [\d,.]+/u, "")),
    )
    .sort((a, b) => a.start - b.start)[0];
  const before = units
    .filter((one) => one.end <= start && start - one.end <= NEAR && !/[;:]|\d{2}/u.test(plain.slice(one.end, start)))
    .sort((a, b) => b.end - a.end)[0];
  // `killed 12 people and injured 8`: a verb right before a number counts it.
  if (
    before &&
    /^ (?:(?:at|least|most|about|around|some|of|the|more|than|over|up|to|in|was|were|is|stood|stands|toll|number|a|total|put|an|estimated) ?)*$/iu.test(
      plain.slice(before.end, start),
    )
  )
    return before;
  return behind ?? before;
}
