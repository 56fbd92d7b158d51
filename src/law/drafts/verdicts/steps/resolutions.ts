import { listOf } from "../../../../model/index.js";
import type { FactsOn, LawClaim } from "../../../facts/index.js";
import type { Reading } from "../../reading/read-draft.js";
import type { Finding } from "../../types.js";
import { documentsOf } from "../documents.js";

/** A resolution as a text cites it. */
export interface CitedResolution {
  readonly text: string;
  readonly number: string;
  readonly year: string | null;
}

const CITED =
  /\b(?:resolution (?:no\.? )?|s\/res\/|unscr? )(?<number>\d{3,4})(?! \p{Ll}+s\b)\b(?:\s?\((?<year>\d{4})\))?/giu;
const BODY = "(?:(?:its|the|un|unsc|united nations|security council) )*";
/** What makes a resolution the one by which something was done; one that is recalled or cited beside it may be another. */
const BY_WHICH = new RegExp(`(?:\\b(?:by|in|through|with|via|under)|^) ?${BODY}$`, "iu");
/** What may stand between a resolution and what it did. */
const DID = /^[\s,]*(?:(?:has|had|also|then) )?$/u;

/** The resolution by which a text says that something was done, with nobody who did it: before the verb, or behind `by`. */
export function referringResolution({ sentence, predicate, clause, to }: Reading): CitedResolution | null {
  const { plain } = sentence;
  const before = citedIn(plain.slice(clause, predicate.start)).at(-1);
  if (before && DID.test(plain.slice(clause + before.end, predicate.start))) return before;
  const behind = plain.slice(predicate.end, to);
  return citedIn(behind).find(({ start }) => BY_WHICH.test(behind.slice(0, start))) ?? null;
}

/**
 * Against what was done by one resolution speaks that a text names another for it. What the record has without a
 * resolution may have been done by any.
 */
export function withResolution(facts: FactsOn, reading: Reading, finding: Finding): Finding {
  const { predicate, sentence, clause, to } = reading;
  if (finding.verdict !== "SUPPORTED" || predicate.negated || predicate.words.says !== "step") return finding;
  const zone = sentence.plain.slice(clause, to);
  const acting = referringResolution(reading);
  const named = [
    ...citedIn(zone).filter(({ start }) => BY_WHICH.test(zone.slice(0, start).replace(/^[\s,]+/u, ""))),
    ...(acting ? [acting] : []),
  ];
  const claims = finding.claims.flatMap((id) => facts.claims.get(id) ?? []);
  const known = claims.flatMap((claim) => resolutionsOf(facts, claim));
  const others = named.filter((one) => !known.some((other) => isSame(one, other)));
  if (known.length === 0 || others.length === 0) return finding;
  const recorded = listOf([...new Set(known.map(({ text }) => text))]);
  return {
    ...finding,
    verdict: "CONTRADICTED",
    sentence: `The record has ${predicate.words.words} by ${recorded}, not by ${listOf([...new Set(others.map(({ text }) => text))])}.`,
  };
}

/** The resolutions that a claim cites, or stands in, as their names have them. */
export const resolutionsOf = (facts: FactsOn, claim: LawClaim): CitedResolution[] =>
  documentsOf(facts, claim).flatMap((id) => citedIn(facts.instruments.get(id)?.name ?? ""));

interface Place {
  readonly start: number;
  readonly end: number;
}
const citedIn = (text: string): (CitedResolution & Place)[] =>
  [...text.matchAll(CITED)].map(({ index, 0: told, groups }) => ({
    ...{ text: told.replace(/^R/u, "r"), number: groups?.number ?? "", year: groups?.year ?? null },
    ...{ start: index, end: index + told.length },
  }));

const isSame = (a: CitedResolution, b: CitedResolution): boolean =>
  a.number === b.number && (a.year === null || b.year === null || a.year === b.year);
