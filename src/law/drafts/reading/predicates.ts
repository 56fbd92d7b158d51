import { VOCABULARY, type Words } from "./vocabulary/index.js";

/** A piece of a sentence that says something of somebody. */
export interface Predicate {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  /** Stretches of it that its pattern takes unseen: they may say more than it does. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  readonly negated: boolean;
  /** Said of a time gone by: was, used to be. */
  readonly past: boolean;
  /** Denied of now and said of before: no longer, not any more. */
  readonly ceased: boolean;
}

const NEGATIONS =
  /\b(?:not(?! until\b)|never|no|nor|without|neither|none|cannot|yet to|still to|failed to|failing to|far from)\b|n['’]t\b/giu;

/**
 * The predicates of a sentence without its quotations, in order; no two share a word. Work that yields after each pattern:
 * the first time one is tried it is compiled, and all of them together take a tenth of a second for it.
 */
export function* predicatesIn(plain: string): Generator<unknown, Predicate[]> {
  const taken: Found[] = [];
  for (const words of VOCABULARY) {
    yield;
    for (const match of plain.matchAll(words.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => start < one.end && one.start < end)) continue;
      taken.push({ words, start, end, gaps: gapsOf(match), text: match[0] });
    }
  }
  const inOrder = taken.sort((a, b) => a.start - b.start);
  const found = inOrder.map(({ words, start, end, gaps, text }, index): Predicate => {
    const before = windowBefore(plain, inOrder, index);
    return {
      ...{ words, start, end, gaps },
      negated: isNegated(before, text, words),
      past:
        /\b(?:was|were|had|had been|used to be|used to have|formerly|once|previously)\b[^,;]{0,25}$/iu.test(before) ||
        (words.says === "membership" && /^(?:was|were|had been)\b/iu.test(text)) ||
        (words.says === "status" && /\b(?:was|were|had been)\b/iu.test(text)),
      ceased: /\b(?:no|not any) longer\b/iu.test(`${before}${text}`) || / any ?more\b/iu.test(plain.slice(end)),
    };
  });
  // What another predicate is done to is no predicate of its own: he appealed his conviction.
  return found
    .filter(({ start }, index) => {
      const before = found[index - 1];
      const between = before ? plain.slice(before.end, start) : "";
      const isAppliedFor = before?.words.words.startsWith(APPLIED) && APPLIED_FOR.test(between);
      return !before || !(isAppliedFor || OBJECT_OF.test(between)) || before.end >= start;
    })
    .filter(
      ({ start, end }) =>
        !(NOUN.test(plain.slice(start, end)) && AS_A_TIME.test(plain.slice(Math.max(0, start - 40), start))),
    );
}

/** Where its groups matched, in the text; the pattern is one that tells. */
const gapsOf = ({ indices }: RegExpMatchArray): (readonly [number, number])[] =>
  (indices ?? []).slice(1).flatMap((span) => (span && span[1] > span[0] ? [span] : []));

interface Found {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly gaps: Predicate["gaps"];
  readonly text: string;
}
const OBJECT_OF = /^ (?:(?:against |from |to |of )(?:the |his |her |their |its )?|the |his |her |their |its )$/iu;
/** What an application is for is no warrant: `rejected the application for a warrant against`. */
const APPLIED = "an application";
const APPLIED_FOR = /^ for (?:an? |the |arrest )*$/iu;
/** A step that only says when another was: two months after his conviction. */
const NOUN = /^(?:final )?(?:convictions?|sentence|acquittal|appeal|surrender|custody)$/iu;
const AS_A_TIME =
  /\b(?:after|before|following|since|upon|pending|until|prior to|by the time of|day of|date of|time of|wake of|pronouncement of)(?: (?:the|his|her|their|its|that))? $/iu;
/** What stands between two predicates of one list: has not signed or ratified. */
const LISTED = /^(?:,? (?:or|nor|and)(?: (?:even|yet))? |, )$/iu;
/** Where a clause begins, and what was denied before it is denied no more. */
const CLAUSES = /;|: |\. |\b(?:but|because|although|though|while|whereas|however|who|which)\b/giu;

/** What is said beside a name between commas denies nothing of what follows: `X, which Y does not recognise, is`. */
const ASIDE = /, (?:whose|which|who|whom|(?:to|of|by|with|for|against) (?:which|whom))\b[^,;]*,(?= )/giu;

/** The few words before a predicate, back to what cuts them off: the predicate before it, or a new clause. */
function windowBefore(plain: string, all: readonly Found[], index: number): string {
  const { start, text: itself } = all[index] as Found;
  let first = index;
  while (first > 0 && LISTED.test(plain.slice((all[first - 1] as Found).end, (all[first] as Found).start))) first -= 1;
  const last = first > 0 ? (all[first - 1] as Found).end : 0;
  const text = plain
    .slice(Math.max(last, start - 120), start)
    .replaceAll(ASIDE, ", ")
    .slice(-60);
  // `is not final, an appeal having been lodged`: a participle has a clause of its own.
  const cut = [...text.matchAll(/\bhaving\b/iu.test(itself) ? /,/gu : CLAUSES)].at(-1);
  return (cut ? text.slice(cut.index + cut[0].length) : text).split(/\s+/).slice(-8).join(" ");
}

/** Two negations undo each other only where the second belongs to the pattern itself. */
function isNegated(before: string, itself: string, words: Words): boolean {
  // To fail to do what one is bound to do is the breach itself.
  const said = words.words === BREACH ? itself.replaceAll(FAILING, "") : itself;
  const within =
    words.says === "reach" ? 0 : ENDED.test(words.words) ? denied(said) : INNER.test(words.words) ? 0 : count(said);
  const own =
    words.says === "reach"
      ? count(itself) + (/lack|without/iu.test(itself) && !/\bwithout\b/iu.test(itself) ? 1 : 0)
      : 0;
  const nonParty = words.says === "membership" && /^non-/iu.test(itself) ? 1 : 0;
  return (count(before) + within + own + nonParty) % 2 === 1;
}

/** Ends have words for no in themselves (no longer in force); what is denied of them is denied with not or never. */
const ENDED = /^a (?:warrant that has ended|reservation withdrawn|withdrawal taken back)$/u;
const denied = (text: string): number => [...text.matchAll(/\b(?:not|never)\b|n['’]t\b/giu)].length;
const BREACH = "a finding of breach";
const FAILING = /\bfail(?:ed|s|ing)? to\b/giu;
/** What already means that something is not, or not any more. */
const INNER =
  /ended|jurisdiction declined|declared inadmissible|no breach|not opened|acquittal|against becoming|withdrawal|against jurisdiction/;
/** `Neither … nor` is one negation. */
const count = (text: string): number =>
  [
    ...(/\bneither\b/iu.test(text) ? text.replaceAll(/\bnor\b/giu, "") : text)
      .replaceAll(AGAIN, "not")
      .matchAll(NEGATIONS),
  ].length;
/** `Is not, and has never been`: said twice, denied once. */
const AGAIN = /\bnot,? (?:and|nor) (?:has|have|had)(?: it| they| he| she)? (?:never|ever|not)(?: yet)? been\b/giu;
