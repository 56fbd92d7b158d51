import { type Extent, listOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";

/** How far a text says that a finding goes, where it says so. */
export type Qualified = Exclude<Extent, "FOUND">;

const WORDS: readonly (readonly [how: Qualified, pattern: RegExp])[] = [
  ["PROVED", /\bbeyond (?:a |any |all )?reasonable doubt\b/iu],
  ["CONVINCING", /\bclear and convincing (?:evidence|information|grounds)\b/iu],
  ["SUBSTANTIAL", /\bsubstantial grounds\b/iu],
  ["REASONABLE", /\b(?:reasonable (?:grounds|basis)|reasonably (?:be )?suspected)\b/iu],
  [
    "PLAUSIBLE",
    /\b(?:plausib(?:le|ly|ility)|(?:real and imminent |serious )?risk (?:of|that)|(?:may|might|could) (?:have|amount|constitute|be)|indications?|likely|possible)\b/iu,
  ],
];
const ORDER: readonly Extent[] = ["PLAUSIBLE", "REASONABLE", "SUBSTANTIAL", "CONVINCING", "PROVED"];

/** The strongest of the words by which a text limits a finding; null where it tells it as found. */
export const qualifiedIn = (said: string): Qualified | null =>
  WORDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;

/** What is said without these words. */
export const withoutQualifiers = (said: string): string =>
  WORDS.reduce((text, [, pattern]) => text.replace(pattern, (match) => " ".repeat(match.length)), said);

/** What a standard stops short of that is no finding, in words. */
const SHORT: Readonly<Partial<Record<Extent, string>>> = {
  PLAUSIBLE: "plausibility",
  REASONABLE: "reasonable grounds, a reasonable basis or suspicion",
  SUBSTANTIAL: "substantial grounds",
};

/** How far a claim at a standard goes; one at none goes as far as it says. Null where the record does not tell. */
export const extentOf = ({ standards }: FactsOn, standard: string | null): Extent | null =>
  standard === null ? "FOUND" : (standards.get(standard)?.extent ?? null);

/**
 * Whether a claim that goes so far goes as far as a text says: one told as found needs a standard that is one of finding;
 * one told at a standard needs that one, or one that goes further.
 */
export function standsBehind(extent: Extent | null, told: Qualified | null): boolean {
  if (told === "PLAUSIBLE") return true;
  if (extent === null) return false;
  if (told === null) return SHORT[extent] === undefined;
  // A method of its own stands in no order with the standards of others.
  return extent !== "FOUND" && ORDER.indexOf(extent) >= ORDER.indexOf(told);
}

/** How far claims go that stop short of a finding, in words. */
export const limitsOf = (extents: readonly (Extent | null)[]): string =>
  listOf([...new Set(extents.map((extent) => (extent && SHORT[extent]) ?? "its own"))]);
