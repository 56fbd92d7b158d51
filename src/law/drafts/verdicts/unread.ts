import { listOf } from "../../../model/index.js";
import type { FactsOn } from "../../facts/index.js";
import { ARTICLE, numberOf } from "../reading/article-number.js";
import { daysIn } from "../reading/days.js";
import type { Reading } from "../reading/read-draft.js";
import { LEADS } from "../reading/subjects.js";
import { wordsOf } from "../reading/words.js";
import type { Finding, Mention, NamedDays } from "../types.js";
import { toldIn } from "./told-in.js";
import { isIdle, stemOf } from "./words-that-limit-nothing.js";

/**
 * A clause that was read in part is not supported: what else it says may narrow it, or add to it. Nor does the record
 * speak against a denial of more than was read. `beside` are the ids of all that is said the same of.
 */
export function heldBack(facts: FactsOn, reading: Reading, finding: Finding, beside: ReadonlySet<string>): Finding {
  const { words, negated } = reading.predicate;
  if (words.says === "reach" || finding.verdict !== (negated ? "CONTRADICTED" : "SUPPORTED")) return finding;
  const rest = unreadOf(facts, reading, finding, beside);
  if (rest.length === 0) return finding;
  return negated
    ? {
        ...finding,
        verdict: "NOT_RECORDED",
        sentence: `${finding.sentence} That it was of all that is denied here, it does not have.`,
      }
    : {
        ...finding,
        verdict: "STRONGER_THAN_RECORD",
        sentence: `${finding.sentence} That it was of all that is said here, the record does not have: ${told(rest)}.`,
      };
}

/** The first few of them, as words of the text. */
const told = (rest: readonly string[]): string =>
  listOf([...rest.slice(0, MOST).map((one) => `“${one}”`), ...(rest.length > MOST ? ["more"] : [])]);
const MOST = 5;

/** Words and days of a clause that are neither what was read nor in what the record says of it. */
function unreadOf(facts: FactsOn, reading: Reading, finding: Finding, beside: ReadonlySet<string>): string[] {
  const { plain } = reading.sentence;
  const { words, gaps } = reading.predicate;
  const known = toldIn(facts, reading.subject, finding.claims);
  const pieces = [...zonesOf(reading), ...gaps];
  const isWithin = (start: number, end: number): boolean => pieces.some(([from, to]) => from <= start && end <= to);
  const days = daysIn(plain, facts.asOf).filter(({ start, end }) => isWithin(start, end));
  const isOwn = (day: NamedDays): boolean => reading.days.some((one) => one.start < day.end && day.start < one.end);
  const strange = days.filter((day) => !(isOwn(day) || known.isDay(day)));
  const isOfState = words.says === "act" || words.says === "membership";
  const isRead = (one: Mention): boolean =>
    (beside.has(one.id) || known.ids.has(one.id)) && (!isAsking(plain, one) || known.askers.has(one.id));
  const spansOf = (pattern: RegExp): Span[] =>
    [...plain.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const articles = [...plain.matchAll(ARTICLE)]
    .filter((match) => isOfState || known.isArticle(numberOf(match)))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const taken: readonly Span[] = [
    ...reading.others.filter(isRead),
    ...[...days, ...reading.days, ...articles],
    ...READ_ELSEWHERE.flatMap(spansOf),
  ];
  const rest = wordsOf(plain).filter(
    (word) =>
      isWithin(word.start, word.end) &&
      !taken.some((one) => one.start < word.end && word.start < one.end) &&
      !(isIdle(word.key) || known.stems.has(stemOf(word.key))) &&
      !isTime(plain, word, taken) &&
      !(beside.size > 1 && TOGETHER.test(plain.slice(Math.max(0, word.start - 6), word.end))),
  );
  const strangers = [...plain.matchAll(BODY)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    .filter(
      ({ start, end }) =>
        isWithin(start, end) &&
        !taken.some((one) => one.start < end && start < one.end) &&
        !known.names(plain.slice(start, end)),
    );
  const askers = reading.others.filter((one) => isWithin(one.start, one.end) && isAsking(plain, one) && !isRead(one));
  const names = [...strangers, ...askers];
  const single = rest.filter((word) => !names.some((one) => one.start < word.end && word.start < one.end));
  return [
    ...new Set(
      [...single, ...names].sort((a, b) => a.start - b.start).map(({ start, end }) => plain.slice(start, end)),
    ),
    ...strange.map(({ text }) => text),
  ];
}

/** A body by its name: what is known of its single words says nothing of it. */
const BODY =
  /\b(?:\p{Lu}\p{L}+ (?:(?:of|on|for|the|and) )*){1,5}(?:Court|Tribunal|Commission|Committee|Council|Assembly|Mission|Union|Panel)\b/gu;
/** Of several it is said of all. */
const TOGETHER = /\b(?:are|have|were|had|been) (?:all|both|each)$/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Chambers and numbers are compared by checks of their own; a citation in brackets says nothing. */
const READ_ELSEWHERE: readonly RegExp[] = [
  // The number of a resolution is compared where the verdict is found; the letters of its symbol tell nothing.
  /\bS\/RES(?=\/\d)/gu,
  // That a declaration stands no more is asked where the verdict on it is found.
  /\b(?:withdr[ae]wn?|withdrawing|revok(?:ed|ing)|retract(?:ed|ing)) (?:its|their|the) declarations?\b/giu,
  /\b(?:pre-trial|trial|appeals|appellate|grand) (?:chamber|division)\b(?:\s(?:[IVX]{1,5}|\d{1,2})\b)?/giu,
  /\b(?:\d{1,4}|\p{L}+)(?:\s|-)(?:\p{L}+\s){0,2}?(?:warrant|count|charge)s\b/giu,
  /\b(?:\d{1,4}|\p{L}+) years?\b/giu,
  /[([](?:see|cf\.?|art|para|no\.?|doc|ibid|supra|\p{Lu}{2,}[-/ ]|\d)[^)\]]*[)\]]/giu,
];

/** Whether somebody is said to have asked for it: `at the request of A`, `at A’s request`. */
const isAsking = (plain: string, { start, end }: Span): boolean =>
  /\b(?:request|instance|initiative|behest) of(?: the)? $/iu.test(plain.slice(Math.max(0, start - 24), start)) ||
  /^['’]s? (?:request|instance|initiative|behest|application)\b/iu.test(plain.slice(end));

/** Before a court, before or since a day that was read: no limit of its own. */
const TIMES = new Set(["before", "since", "until", "after", "from", "between", "during", "following"]);
const isTime = (plain: string, { key, end }: Span & { readonly key: string }, taken: readonly Span[]): boolean =>
  TIMES.has(key) &&
  (/^ (?:that|the|this) (?:court|chamber|tribunal|judges)\b/iu.test(plain.slice(end)) ||
    taken.some(
      ({ start }) => start > end && /^ (?:at least |about |around )?(?:the )?$/u.test(plain.slice(end, start)),
    ));

/** Where one part of a sentence ends and the next begins. */
const JOINS = /(?:,? \b(?:and|but|who|which|while|whereas|with|without)\b|[,;:])/giu;
/** Where what stands beside a name ends, and the sentence goes on with what its subject did. */
const GOES_ON =
  /,\s(?=(?:is|was|are|were|has|have|had|did|does|do|may|can|will|would|could)\b|\p{Ll}+ed\b)|,? and so (?:is|are|has|have|did|does)\b/u;

/** `X, a State Party to the Statute, hosts`: what follows the second comma is not said by the aside. */
const ASIDE = /^, (?:(?:which|who) (?:(?:is|was|are|were) )?|itself |also |not )*(?:an? |the )?$/iu;
/** The comma that ends an aside, or what a sentence begins with: a list goes on with a name or a small word. */
const AFTER_ASIDE = /,\s(?!(?:and|or|which|who|nor)\b)/u;
const NOWHERE = /$^/u;

/** What takes back a part of what was said. */
const LIMIT = /^,? ?(?:but )?(?:only|solely|merely|except|save|excluding|limited)\b[^;.]*/u;

/** What of a sentence belongs to a predicate: what stands before it, from where its part begins, and behind it, to where that ends. */
function zonesOf(reading: Reading): (readonly [from: number, to: number])[] {
  const { predicate, sentence, clause, to, previous, next, subject, others } = reading;
  const { plain } = sentence;
  const { start, end, words } = predicate;
  const lastJoin = (from: number, until: number): RegExpMatchArray | undefined =>
    [...plain.slice(from, until).matchAll(JOINS)].at(-1);
  const name = others.findLast((one) => one.id === subject && one.end <= start && one.start >= (previous ?? 0));
  let from = clause;
  if (previous !== null && previous > 0 && previous >= clause) {
    const join = lastJoin(previous, start);
    from = join ? previous + (join.index ?? 0) + join[0].length : (name?.start ?? start);
  }
  // What leads to an act of a State (a year, an occasion) changes nothing of it; what stands beside its name may.
  if (words.says === "act" || words.says === "membership") from = Math.max(from, name?.end ?? start);
  const join = next === null || next > to ? undefined : lastJoin(end, next);
  const ends = join ? end + (join.index ?? 0) : to;
  // Where the step itself is what the sentence is about, what follows is said of it.
  const isAside = name && ASIDE.test(plain.slice(name.end, start));
  const isLead = !name && words.says === "membership" && LEADS.test(plain.slice(0, start));
  const goesOn = plain.slice(end, ends).search(isAside || isLead ? AFTER_ASIDE : name ? GOES_ON : NOWHERE);
  const limit = LIMIT.exec(plain.slice(ends));
  return [
    [Math.min(from, start), start],
    [end, goesOn < 0 ? ends : end + goesOn],
    ...(limit ? [[ends, ends + limit[0].length] as const] : []),
  ];
}
