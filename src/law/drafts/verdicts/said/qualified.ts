import { listOf } from "../../../../model/index.js";

/** How far a text says that a finding goes, where it says so. */
export type Qualified = "PLAUSIBLE" | "REASONABLE" | "SUBSTANTIAL" | "CONVINCING" | "PROVED";

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
const ORDER: readonly Qualified[] = ["PLAUSIBLE", "REASONABLE", "SUBSTANTIAL", "CONVINCING", "PROVED"];

/** The strongest of the words by which a text limits a finding; null where it tells it as found. */
export const qualifiedIn = (said: string): Qualified | null =>
  WORDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;

/** What is said without these words. */
export const withoutQualifiers = (said: string): string =>
  WORDS.reduce((text, [, pattern]) => text.replace(pattern, (match) => " ".repeat(match.length)), said);

/** Standards that stop short of a finding, by the words of their names. */
const SHORT: readonly (readonly [how: Qualified, name: RegExp])[] = [
  ["PLAUSIBLE", /plausib/u],
  ["REASONABLE", /reasonable-(?:grounds|basis)|suspicion/u],
  ["SUBSTANTIAL", /substantial/u],
];
const FULL: readonly (readonly [how: Qualified, name: RegExp])[] = [
  ["CONVINCING", /convincing/u],
  ["PROVED", /beyond-reasonable|conclusive/u],
];

/**
 * Whether a claim at this standard goes as far as a text says: one told as found needs a standard that is one of finding;
 * one told at a standard needs that one, or one that goes further.
 */
export function standsBehind(standard: string | null, told: Qualified | null): boolean {
  const name = standard ?? "";
  const short = SHORT.find(([, pattern]) => pattern.test(name) && !/beyond/u.test(name))?.[0];
  if (told === null) return short === undefined;
  if (told === "PLAUSIBLE") return true;
  const own = short ?? FULL.find(([, pattern]) => pattern.test(name))?.[0];
  return own !== undefined && ORDER.indexOf(own) >= ORDER.indexOf(told);
}

const LIMITS: Readonly<Partial<Record<Qualified, string>>> = {
  PLAUSIBLE: "plausibility",
  REASONABLE: "reasonable grounds, a reasonable basis or suspicion",
  SUBSTANTIAL: "substantial grounds",
};
/** How far claims go that stop short of a finding, in words. */
export const limitsOf = (standards: readonly (string | null)[]): string =>
  listOf([
    ...new Set(
      standards.map(
        (standard) => LIMITS[SHORT.find(([, name]) => name.test(standard ?? ""))?.[0] ?? "PROVED"] ?? "its own",
      ),
    ),
  ]);
