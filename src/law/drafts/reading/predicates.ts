import { VOCABULARY, type Words } from "./vocabulary.js";

/** A piece of a sentence that says something of somebody. */
export interface Predicate {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** Said of a time gone by: was, used to be. */
  readonly past: boolean;
}

const NEGATIONS =
  /\b(?:not|never|no|nor|without|neither|none|cannot|yet to|still to|failed to|failing to|far from)\b|n['’]t\b/giu;

/**
 * The predicates of a sentence without its quotations, in order; no two share a word. Work that yields after each pattern:
 * the first time one is tried it is compiled, and all of them together take a tenth of a second for it.
 */
export function* predicatesIn(plain: string): Generator<unknown, Predicate[]> {
  const taken: { start: number; end: number }[] = [];
  const found: Predicate[] = [];
  for (const words of VOCABULARY) {
    yield;
    for (const match of plain.matchAll(words.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => start < one.end && one.start < end)) continue;
      taken.push({ start, end });
      const before = windowBefore(plain, start, taken);
      found.push({
        ...{ words, start, end },
        negated: isNegated(before, match[0], words),
        past: /\b(?:was|were|had been|used to be|formerly|once|previously)\b[^,;]{0,25}$/iu.test(before),
      });
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  // What another predicate is done to is no predicate of its own: he appealed his conviction.
  return inOrder.filter(({ start }, index) => {
    const before = inOrder[index - 1];
    return !before || !OBJECT_OF.test(plain.slice(before.end, start)) || before.end >= start;
  });
}

const OBJECT_OF = /^ (?:against |from |to )?(?:the |his |her |their |its )$/iu;

/** The few words before a predicate, back to what cuts them off. */
function windowBefore(plain: string, start: number, taken: readonly { start: number; end: number }[]): string {
  const last = Math.max(0, ...taken.filter(({ end }) => end <= start).map(({ end }) => end));
  const text = plain.slice(Math.max(last, start - 60), start);
  const cut = Math.max(...[";", " but ", ". ", ": "].map((mark) => text.lastIndexOf(mark)));
  return (cut >= 0 ? text.slice(cut + 1) : text).split(/\s+/).slice(-8).join(" ");
}

/** Two negations undo each other only where the second belongs to the pattern itself. */
function isNegated(before: string, itself: string, words: Words): boolean {
  const within = words.says === "reach" || INNER.test(words.words) ? 0 : count(itself);
  const own =
    words.says === "reach"
      ? count(itself) + (/lack|without/iu.test(itself) && !/\bwithout\b/iu.test(itself) ? 1 : 0)
      : 0;
  const nonParty = words.says === "membership" && /^non-/iu.test(itself) ? 1 : 0;
  return (count(before) + within + own + nonParty) % 2 === 1;
}

/** What already means that something is not, or not any more. */
const INNER = /ended|no breach|not opened|acquittal|against becoming|withdrawal|against jurisdiction/;
/** `Neither … nor` is one negation. */
const count = (text: string): number =>
  [...(/\bneither\b/iu.test(text) ? text.replaceAll(/\bnor\b/giu, "") : text).matchAll(NEGATIONS)].length;
