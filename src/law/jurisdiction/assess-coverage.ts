import { atOnce, type Day } from "../../base/index.js";
import type { Conduct, CoverageAnswer, FactsOn, LawFacts } from "../facts/index.js";
import { byName } from "../words/index.js";
import { assessMechanism } from "./assess-mechanism.js";
import { newQuestion } from "./question.js";

export interface CoverageOptions {
  /** Ids of mechanisms; absent: every one the facts know, by name. */
  readonly mechanisms?: readonly string[] | undefined;
  readonly asOf: Day;
  /** False: leave `whyNot` empty (tables of outcomes need none). */
  readonly flips?: boolean | undefined;
}

/** Which mechanisms cover this conduct, limb by limb, and why not? One answer for each mechanism, in the order asked. */
export const assessCoverage = (
  facts: LawFacts | FactsOn,
  conduct: Conduct,
  options: CoverageOptions,
): CoverageAnswer[] => atOnce(assessCoverageInPieces(facts, conduct, options));

/** The same as work that yields within and after each mechanism. */
export function* assessCoverageInPieces(
  facts: LawFacts | FactsOn,
  conduct: Conduct,
  options: CoverageOptions,
): Generator<unknown, CoverageAnswer[]> {
  const ids = options.mechanisms ?? [...facts.mechanisms.keys()].sort(byName(facts));
  const question = newQuestion(facts, conduct, options.asOf);
  const answers: CoverageAnswer[] = [];
  for (const id of ids) {
    const mechanism = facts.mechanisms.get(id);
    if (!mechanism) continue;
    answers.push(yield* assessMechanism(question, mechanism, options.flips ?? true));
    yield;
  }
  return answers;
}
