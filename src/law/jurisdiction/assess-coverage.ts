import type { Day } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { Conduct, CoverageAnswer, FactsOn, LawFacts } from "../facts/index.js";
import { assessMechanism } from "./assess-mechanism.js";
import { newQuestion } from "./question.js";
import { byName } from "./wording.js";

export interface CoverageOptions {
  /** Ids of mechanisms; absent: every one the facts know, by name. */
  readonly mechanisms?: readonly string[] | undefined;
  readonly asOf: Day;
  /** False: leave `whyNot` empty (tables of outcomes need none). */
  readonly flips?: boolean | undefined;
}

/** Which mechanisms cover this conduct, limb by limb, and why not? One answer for each mechanism, in the order asked. */
export function assessCoverage(
  facts: LawFacts | FactsOn,
  conduct: Conduct,
  options: CoverageOptions,
): CoverageAnswer[] {
  const ids = options.mechanisms ?? [...facts.mechanisms.keys()].sort(byName(facts));
  const question = newQuestion(facts, conduct, options.asOf);
  return ids
    .map((id) => facts.mechanisms.get(id))
    .filter((mechanism): mechanism is MechanismInput => mechanism !== undefined)
    .map((mechanism) => assessMechanism(question, mechanism, options.flips ?? true));
}
