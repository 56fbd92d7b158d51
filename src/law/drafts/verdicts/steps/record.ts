import { type Day, inWords } from "../../../../base/index.js";
import { listOf, type StepClaim } from "../../../../model/index.js";
import { type FactsOn, positionsAgainst } from "../../../facts/index.js";
import type { PostureAnswer } from "../../../posture/index.js";
import type { Reading } from "../../reading/read-draft.js";
import type { StatusWords, StepWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { forumIn, nameIn } from "../names.js";
import { bare } from "../telling.js";

/** What is recorded of somebody's proceedings, and what the text says of them. */
export interface StepRecord {
  readonly facts: FactsOn;
  readonly asOf: Day;
  readonly reading: Reading;
  readonly name: string;
  readonly isPerson: boolean;
  readonly postures: readonly PostureAnswer[];
  readonly steps: readonly StepClaim[];
}

/** Where the subject stands before the forum named, or before any. */
export const standing = ({ postures, reading }: StepRecord): readonly PostureAnswer[] =>
  reading.forum === null ? postures : postures.filter(({ forum }) => forum === reading.forum);

/** The claims that the standing before the forum rests on. */
export function restOf(record: StepRecord): StepClaim[] {
  const ids = new Set(
    (standing(record).length > 0 ? standing(record) : record.postures).flatMap(({ restsOn }) => restsOn),
  );
  return record.steps.filter(({ id }) => ids.has(id));
}

/** Who has spoken against what the steps say, and how: a counter-claim denies nothing. Nothing where nobody has. */
export function disputedBy(facts: FactsOn, steps: readonly StepClaim[]): string {
  const against = positionsAgainst(
    facts,
    steps.map(({ id }) => id),
  );
  const byResponse = new Map<string, Set<string>>();
  for (const id of against) {
    const claim = facts.claims.get(id);
    if (claim?.kind !== "response") continue;
    byResponse.set(
      claim.fields.response,
      (byResponse.get(claim.fields.response) ?? new Set()).add(nameIn(facts, claim.speaker)),
    );
  }
  const said = [...byResponse].map(([response, speakers]) => `${inWords(response)} by ${listOf([...speakers])}`);
  return said.length > 0 ? ` Against it stands: ${said.join("; ")}.` : "";
}

/** That nothing of the kind is recorded, which is no finding. */
export const nothing = (record: StepRecord, { words }: StepWords | StatusWords): Finding =>
  nothingOf(record, bare(words));
/** The same of what is told in these words. */
export function nothingOf({ name, facts, reading }: StepRecord, what: string): Finding {
  const before = reading.forum ? ` before ${forumIn(facts, reading.forum)}` : "";
  return {
    verdict: "NOT_RECORDED",
    sentence: `The record has no ${what} concerning ${name}${before}. That is no finding that there is none.`,
    exactWording: null,
    claims: [],
  };
}

/**
 * A verdict with the words that say as much as the record: the wording of each standing it is about, with its caution.
 * Without other steps it rests on those that the standing does.
 */
export function finding(
  verdict: Finding["verdict"],
  sentence: string,
  record: StepRecord,
  steps: readonly StepClaim[] = restOf(record),
): Finding {
  const shown = (standing(record).length > 0 ? standing(record) : record.postures).filter(
    ({ status }) => status !== "NONE_KNOWN",
  );
  const wording = shown.map(({ wording: one, caution }) => `${one} ${caution}`).join(" ");
  const fromSteps = steps.map((step) => step.sentence).join(" ");
  return { verdict, sentence, exactWording: wording || fromSteps || null, claims: steps.map(({ id }) => id) };
}
