import { atOnce, type Day, fail } from "../../base/index.js";
import { type FactsOn, factsOn, type LawFacts } from "../facts/index.js";
import { sentence } from "../words/index.js";
import { type Reading, readDraft } from "./reading/read-draft.js";
import type { Sentence } from "./reading/sentences.js";
import type { CheckedAssertion, Finding } from "./types.js";
import { findOnArticles } from "./verdicts/articles.js";
import { withName } from "./verdicts/called.js";
import { findOnEntryIntoForce } from "./verdicts/in-force.js";
import { findOnReach } from "./verdicts/reach/find-on-reach.js";
import { findOnDenials } from "./verdicts/said/find-on-denials.js";
import { findOnFigures } from "./verdicts/said/find-on-figures.js";
import { type CheckedFinding, findOnFindings } from "./verdicts/said/find-on-findings.js";
import { findOnState } from "./verdicts/states/find-on-state.js";
import { findOnStep } from "./verdicts/steps/find-on-step.js";
import { withResolution } from "./verdicts/steps/resolutions.js";
import { heldBack } from "./verdicts/unread.js";

/** As many UTF-16 units as one text may have: some eight pages. */
export const LONGEST_DRAFT = 20_000;

/**
 * Holds a text against the record: every assertion that is found by rules over names of the record and a closed
 * vocabulary, and how it stands to what was recorded, on the day looked from. It finds what it knows words for; what it
 * does not find is not said to be right. It never says that something is true.
 *
 * @throws DRAFT_TOO_LONG
 */
export const checkDraft = (text: string, record: LawFacts | FactsOn, asOf: Day): CheckedAssertion[] =>
  atOnce(checkDraftInPieces(text, record, asOf));

/** The same as work that yields after each sentence and each assertion. @throws DRAFT_TOO_LONG */
export function* checkDraftInPieces(
  text: string,
  record: LawFacts | FactsOn,
  asOf: Day,
): Generator<unknown, CheckedAssertion[]> {
  if (text.length > LONGEST_DRAFT) throw fail("DRAFT_TOO_LONG", { length: text.length, most: LONGEST_DRAFT });
  const facts = factsOn(record, asOf);
  const { readings, sentences } = yield* readDraft(text, facts);
  const found: CheckedAssertion[] = [];
  const findings = new Map<Sentence, readonly CheckedFinding[]>();
  for (const one of sentences) {
    const told = yield* findOnFindings(facts, one);
    findings.set(one.sentence, told);
    found.push(...told.map(({ assertion }) => assertion));
  }
  for (const reading of readings) {
    yield;
    // What somebody found is held against their findings, and not as what the text says itself.
    const { start } = reading.predicate;
    if (findings.get(reading.sentence)?.some(({ from, to }) => from <= start && start < to)) continue;
    const read = findOn(facts, asOf, reading);
    if (!read) continue;
    const finding = heldBack(facts, reading, read, besideOf(reading, readings));
    const { sentence, subject } = reading;
    const named = sentences.find((one) => one.sentence === sentence)?.mentions.filter(({ id }) => id === subject);
    // Where the text also uses a name of the record, nothing hangs on the other.
    const called = named?.every(({ calledBy }) => calledBy) ? named[0] : undefined;
    const name = called ? sentence.plain.slice(called.start, called.end) : "";
    found.push(assertionOf(reading, withName(facts, finding, called, name)));
  }
  for (const sentence of sentences) {
    yield;
    found.push(...findOnArticles(facts, sentence));
    found.push(...findOnEntryIntoForce(facts, asOf, sentence));
    yield;
    found.push(...findOnFigures(facts, asOf, sentence));
    found.push(...(yield* findOnDenials(facts, sentence)));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is said the same of, in one breath: `A, B and C signed D and E`. */
const besideOf = ({ sentence, predicate }: Reading, readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings
      .filter((one) => one.sentence === sentence && one.predicate.start === predicate.start)
      .flatMap((one) => [one.subject, one.forum, isOfState(one) ? one.instrument : null])
      .filter((id): id is string => id !== null),
  );

const isOfState = ({ predicate: { words } }: Reading): boolean => words.says === "act" || words.says === "membership";

function findOn(facts: FactsOn, asOf: Day, reading: Reading): Finding | null {
  const { words } = reading.predicate;
  if (words.says === "reach") return findOnReach(facts, asOf, reading);
  if (words.says === "step" || words.says === "status") {
    const found = findOnStep(facts, asOf, reading, words);
    return found && withResolution(facts, reading, found);
  }
  return findOnState(facts, asOf, reading, words);
}

function assertionOf(reading: Reading, finding: Finding): CheckedAssertion {
  const { sentence: read, start, end, subject, forum, instrument } = reading;
  return {
    ...finding,
    // The name of a State that is told with its article begins with a small letter.
    sentence: sentence(finding.sentence),
    text: read.text.slice(start, end),
    start: read.start + start,
    end: read.start + end,
    about: [...new Set([subject, forum, instrument].filter((id): id is string => id !== null))],
  };
}
