import { type Day, fail } from "../../base/index.js";
import { type FactsOn, factsOn, type LawFacts } from "../facts/index.js";
import { type Reading, readDraft } from "./reading/read-draft.js";
import type { CheckedAssertion, Finding } from "./types.js";
import { findOnArticles } from "./verdicts/articles.js";
import { withName } from "./verdicts/called.js";
import { findOnReach } from "./verdicts/reach.js";
import { findOnState } from "./verdicts/states.js";
import { findOnStep } from "./verdicts/steps.js";

/** As many UTF-16 units as one text may have: some eight pages. */
export const LONGEST_DRAFT = 20_000;

/**
 * Holds a text against the record: every assertion that is found by rules over names of the record and a closed
 * vocabulary, and how it stands to what was recorded, on the day looked from. It finds what it knows words for; what it
 * does not find is not said to be right. It never says that something is true.
 *
 * @throws DRAFT_TOO_LONG
 */
export function checkDraft(text: string, record: LawFacts | FactsOn, asOf: Day): CheckedAssertion[] {
  if (text.length > LONGEST_DRAFT) throw fail("DRAFT_TOO_LONG", { length: text.length, most: LONGEST_DRAFT });
  const facts = factsOn(record, asOf);
  const { readings, sentences } = readDraft(text, facts);
  const held = readings.flatMap((reading) => {
    const finding = findOn(facts, asOf, reading);
    if (!finding) return [];
    const { sentence, subject } = reading;
    const named = sentences.find((one) => one.sentence === sentence)?.mentions.filter(({ id }) => id === subject);
    // Where the text also uses a name of the record, nothing hangs on the other.
    const called = named?.every(({ calledBy }) => calledBy) ? named[0] : undefined;
    const text = called ? sentence.plain.slice(called.start, called.end) : "";
    return [assertionOf(reading, withName(facts, finding, called, text))];
  });
  const cited = sentences.flatMap((sentence) => findOnArticles(facts, sentence));
  return [...held, ...cited].sort((a, b) => a.start - b.start || a.end - b.end);
}

function findOn(facts: FactsOn, asOf: Day, reading: Reading): Finding | null {
  const { words } = reading.predicate;
  if (words.says === "reach") return findOnReach(facts, asOf, reading);
  if (words.says === "step" || words.says === "status") return findOnStep(facts, asOf, reading, words);
  return findOnState(facts, asOf, reading, words);
}

function assertionOf(reading: Reading, finding: Finding): CheckedAssertion {
  const { sentence, start, end, subject, forum, instrument } = reading;
  return {
    ...finding,
    text: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    about: [...new Set([subject, forum, instrument].filter((id): id is string => id !== null))],
  };
}
