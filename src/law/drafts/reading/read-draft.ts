import type { FactsOn } from "../../facts/index.js";
import type { Mention, NamedDays } from "../types.js";
import { ARTICLE, numberOf } from "./article-number.js";
import { daysBeside } from "./days.js";
import { type Force, forceOf } from "./force.js";
import { isLeftOpen, isOfIntent } from "./left-open.js";
import { treatiesBehind } from "./listed-treaties.js";
import { mentionsIn, NOBODY, nameBookOf } from "./mentions.js";
import { daysOf, withoutNames } from "./predicate-days.js";
import { type Predicate, predicatesIn } from "./predicates.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { subjectsOf, typesOf } from "./subjects.js";
import type { Words } from "./vocabulary/index.js";

/** One assertion as it was read: what is said, of whom, before whom, when and under which article. */
export interface Reading {
  readonly sentence: Sentence;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly forum: string | null;
  readonly instrument: string | null;
  readonly article: string | null;
  readonly days: readonly NamedDays[];
  /** What else the clause names. */
  readonly others: readonly Mention[];
  /** Where its clause begins, behind what is said before it there. */
  readonly clause: number;
  /** How far behind the predicate its object may stand. */
  readonly to: number;
  /** Where the predicate before it in the sentence ends, and where the next one begins; null where there is none. */
  readonly previous: number | null;
  readonly next: number | null;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}
/** A sentence with what it names, for assertions that have no predicate: articles. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly force: Force;
  /** The treaty last spoken of before it: an article of which no treaty is named is of that one. */
  readonly treaty: string | null;
}

/** What was last spoken of: pronouns and sentences without a name go on with it. */
interface Thread {
  person: string | null;
  State: string | null;
  forum: string | null;
  instrument: string | null;
}

/**
 * Reads a text: what it asserts of persons, States and forums, and its sentences. Nothing is held against the record yet.
 * Work that yields after each sentence, and while the names of the record are gathered.
 */
export function* readDraft(
  text: string,
  facts: FactsOn,
): Generator<unknown, { readings: Reading[]; sentences: ReadSentence[] }> {
  const book = yield* nameBookOf(facts);
  const thread: Thread = { person: null, State: null, forum: null, instrument: null };
  const readings: Reading[] = [];
  const sentences: ReadSentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const mentions = mentionsIn(sentence.plain, book);
    yield;
    const force = forceOf(sentence);
    yield;
    sentences.push({ sentence, mentions, force, treaty: thread.instrument });
    readings.push(...(yield* readSentence({ sentence, mentions, force }, thread, facts)));
    remember(thread, mentions);
    yield;
  }
  return { readings, sentences };
}

function remember(thread: Thread, mentions: readonly Mention[]): void {
  for (const { id, type } of mentions) {
    if (type === "Person") thread.person = id === NOBODY ? null : id;
    if (type === "State") thread.State = id;
    if (type === "Mechanism") thread.forum = id;
    if (type === "Instrument") thread.instrument = id;
  }
}

function* readSentence(
  { sentence, mentions, force }: Pick<ReadSentence, "sentence" | "mentions" | "force">,
  thread: Thread,
  facts: FactsOn,
): Generator<unknown, Reading[]> {
  const { plain } = sentence;
  const days = daysBeside(plain, mentions, facts.asOf);
  // Nor does a word of a name say anything of anybody.
  const predicates = (yield* predicatesIn(plain)).filter(
    ({ start, end }) => !mentions.some((one) => one.start <= start && end <= one.end),
  );
  const articles = [...plain.matchAll(ARTICLE)].map((match) => ({
    start: match.index,
    number: numberOf(match),
  }));
  // What stands in a name is no word of the sentence.
  const unnamed = withoutNames(plain, mentions);
  const used = new Set<NamedDays>();
  const found: Reading[] = [];
  let last: readonly string[] = [];
  for (const [index, predicate] of predicates.entries()) {
    const { words, start, end } = predicate;
    const next = predicates[index + 1]?.start ?? plain.length;
    const [from, clauseEnd] = force.clauseAt(start);
    const to = Math.min(next, Math.max(end, clauseEnd < start ? plain.length : cutAfter(plain, end)));
    const named = subjectsOf({ words, start, end, to, from }, mentions, plain) ?? goOn(words, thread, last, plain);
    const previous = predicates[index - 1]?.end ?? 0;
    const own = daysOf(unnamed, days, used, { previous, start, end, to });
    const subjects = named.length > 0 ? named : actedOn(facts, words, forumNear(mentions, plain, start, thread), own);
    if (subjects.length > 0 && words.says !== "reach") last = subjects;
    for (const day of days) if (own.some((one) => one.start === day.start)) used.add(day);
    if (!force.isAsserted(start, end, words.says === "reach", isOfIntent(words))) continue;
    if (isLeftOpen(predicate, plain)) continue;
    const near = (type: Mention["type"]): Mention | undefined => nearest(mentions, type, start, end, to);
    // Of somebody who is not in the record nothing can be held against it; a list goes on with them all the same.
    const known = subjects.filter((one) => one !== NOBODY);
    const treaties = treatiesBehind(words, near("Instrument"), mentions, plain, start);
    for (const [subject, { treaty, turned }] of known.flatMap((one) => treaties.map((other) => [one, other] as const)))
      found.push({
        ...{ sentence, subject, days: turned ? [] : own, to: Math.max(to, end) },
        predicate: turned ? { ...predicate, negated: !predicate.negated } : predicate,
        clause: Math.min(start, Math.max(from, previous)),
        previous: predicates[index - 1]?.end ?? null,
        next: predicates[index + 1]?.start ?? null,
        forum:
          near("Mechanism")?.id ??
          (/\b(?:the|this) (?:court|chamber|tribunal|commission)\b/iu.test(plain) ? thread.forum : null),
        instrument: treaty?.id ?? (near("Mechanism") ? null : instrumentGoesOn(words, plain, thread, found)),
        article: articles.find((one) => one.start >= end && one.start < to)?.number ?? null,
        others: mentions.filter((one) => one.start >= from && one.end <= Math.max(to, end)),
        ...spanOf(mentions, own, { subject, start, end, previous }),
      });
  }
  return found;
}

/** The forum that a clause begins with: by name, or as the court last spoken of. */
const forumNear = (mentions: readonly Mention[], plain: string, start: number, thread: Thread): string | null =>
  mentions.findLast(({ type, end }) => type === "Mechanism" && end <= start)?.id ??
  (/\bthe court\b/iu.test(plain.slice(0, start)) ? thread.forum : null);

/**
 * A forum's act that is told by its day alone (`the Court ordered provisional measures on 26 January 2024`): of whomever
 * the record has it of on that day. Where it has none nothing is said: another day may be that of a case it lacks.
 */
function actedOn(facts: FactsOn, words: Words, forum: string | null, days: readonly NamedDays[]): readonly string[] {
  const day = days.length === 1 ? days[0] : undefined;
  if (words.says !== "step" || words.of !== "anybody" || forum === null || day?.how !== "on") return [];
  const steps = (facts.steps.get(forum) ?? []).filter(
    ({ actOn, fields }) => words.steps.includes(fields.step) && actOn !== null && day.from <= actOn && actOn < day.to,
  );
  return [...new Set(steps.map(({ fields }) => fields.subject))];
}

/** The place behind a predicate up to which its day and object are looked for. */
function cutAfter(plain: string, end: number): number {
  const cut = plain.slice(end).search(/;|\b(?:but|because)\b|, (?:which|while|whereas|although)\b/iu);
  return cut < 0 ? plain.length : end + cut;
}

/** A sentence without a name goes on with whom it, or the one before it, spoke of. */
function goOn(words: Words, thread: Thread, last: readonly string[], plain: string): readonly string[] {
  if (words.says === "reach") return thread.forum && /\b(?:the court|it)\b/iu.test(plain) ? [thread.forum] : [];
  if (last.length > 0) return last;
  if (!/\b(?:he|she|his|her|him|they|their|it|its|both|the accused|the suspect|the defendant)\b/iu.test(plain))
    return [];
  const id = typesOf(words).has("Person") && !typesOf(words).has("State") ? thread.person : thread.State;
  return id ? [id] : [];
}

/** To be a party is to be one of something: of the treaty last spoken of. Of other acts only where the sentence points at it. */
const instrumentGoesOn = (words: Words, plain: string, thread: Thread, found: readonly Reading[]): string | null =>
  found.at(-1)?.instrument ??
  (words.says === "membership" || /\b(?:it|the (?:statute|convention|treaty|covenant|protocol|charter))\b/iu.test(plain)
    ? thread.instrument
    : null);

/** The nearest of its type: inside or behind the predicate, else before it. */
function nearest(
  mentions: readonly Mention[],
  type: Mention["type"],
  start: number,
  end: number,
  to: number,
): Mention | undefined {
  const ones = mentions.filter((one) => one.type === type);
  return (
    ones.find((one) => one.start >= start && one.start < Math.max(to, end)) ??
    ones.findLast((one) => one.end <= start) ??
    ones[0]
  );
}

/** From whom it is said of, or the predicate, to its last day; without what an earlier predicate of the sentence holds. */
function spanOf(
  mentions: readonly Mention[],
  days: readonly NamedDays[],
  { subject, start, end, previous }: { subject: string; start: number; end: number; previous: number },
): { start: number; end: number } {
  const near = mentions.filter((one) => one.id === subject && one.start >= previous);
  const name = near.findLast((one) => one.end <= start) ?? near.find((one) => one.start >= start);
  const places = [start, end, ...(name ? [name.start, name.end] : []), ...days.flatMap((day) => [day.start, day.end])];
  return { start: Math.min(...places), end: Math.max(...places) };
}
