import { foldName, foldWords, isAsking, type Run, runsWithin } from "../../../base/index.js";
import type { LawFacts } from "../../../law/index.js";
import { ofKind } from "../../../model/index.js";

/** What natural persons of the record are called. */
interface Called {
  /** Their whole names, as keys. */
  readonly whole: ReadonlySet<string>;
  /** The words of them. */
  readonly words: ReadonlySet<string>;
}

/** What of a text is looked for where nothing holds all of it. */
export interface Told {
  /** Names that stand whole in it. */
  readonly within: readonly { readonly key: string; readonly words: number }[];
  /** Words of it that are only a part of what somebody else is called. */
  readonly others: ReadonlySet<string>;
}

const kept = new WeakMap<LawFacts, Called>();

/**
 * What a text names. Somebody who is not in the record is nobody else, and whoever a court has named is not shown for a part
 * of a name: `Yoav` with another family's name leads to none who is called so. A whole name leads to whoever bears it, unless
 * a word stands beside it that makes it another's: one that nothing in the record holds, or one that others are called by.
 *
 * @param holds whether something in the record holds a word of the text itself
 */
export function toldIn(text: string, record: LawFacts, holds: (word: string) => boolean): Told {
  const called = calledIn(record);
  const { words, runs } = runsWithin(text);
  const named = runs.filter(({ key }) => called.whole.has(key));
  const stands = (at: number): boolean => named.some(({ from, to }) => from <= at && at < to);
  const makesOther = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || isAsking(word) || stands(at)) return false;
    return !holds(word) || called.words.has(word);
  };
  const own = named.filter(({ from, to }) => !makesOther(from - 1) && !makesOther(to));
  const inOwn = (at: number): boolean => own.some(({ from, to }) => from <= at && at < to);
  const isAnothers = ({ from, to }: Run): boolean =>
    named.some((one) => one.from < to && from < one.to) && !own.some((one) => one.from < to && from < one.to);
  return {
    within: runs.filter((run) => !isAnothers(run)).map(({ key, from, to }) => ({ key, words: to - from })),
    others: new Set(words.filter((word, at) => !inOwn(at) && isPartOf(word, called.words))),
  };
}

const isPartOf = (word: string, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => name.startsWith(word));

function calledIn(record: LawFacts): Called {
  const known = kept.get(record);
  if (known) return known;
  const persons = [...record.entities.values()].filter(({ type }) => type === "Person");
  const names = persons.flatMap(({ name, names: further }) => [name, ...further.map(({ text }) => text)]);
  for (const { subject, fields } of ofKind([...record.claims.values()], "alias"))
    if (subject && record.entities.get(subject)?.type === "Person") names.push(fields.name);
  const called = { whole: new Set(names.map(foldName)), words: new Set(names.flatMap(foldWords)) };
  kept.set(record, called);
  return called;
}
