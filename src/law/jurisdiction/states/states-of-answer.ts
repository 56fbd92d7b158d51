import type { MechanismInput } from "../../../model/index.js";
import type { Conduct, FactsOn, LawFacts } from "../../facts/index.js";
import { mainPart, partsBy, putAgain } from "../assess-parts.js";
import { triggersOf } from "../notes/notes-on.js";
import { newQuestion } from "../question.js";
import { type BasisStates, statesOfBasis } from "./states-of-basis.js";

/** What is asked of one mechanism about a conduct, from which day. */
interface Asked {
  readonly facts: LawFacts | FactsOn;
  readonly conduct: Conduct;
  readonly mechanism: MechanismInput;
  readonly asOf: number;
}

/**
 * How many limbs of the answer that `assessCoverage` gives stand in the way, that is neither are met nor do not apply:
 * its states alone, without its reasons.
 */
export function openLimbs({ facts, conduct, mechanism, asOf }: Asked): number {
  const { main } = mainPart(partsBy(newQuestion(facts, conduct, asOf), mechanism, statesOfBasis));
  const { limbs } = (main.results[main.deciding] as BasisStates).answer;
  return limbs.filter(({ state }) => state !== "MET" && state !== "NOT_APPLICABLE").length;
}

/** Whether the answer that `assessCoverage` gives names anything that set the mechanism in motion. */
export function isSetInMotion({ facts, conduct, mechanism, asOf }: Asked): boolean {
  const q = newQuestion(facts, conduct, asOf);
  const { main } = mainPart(partsBy(q, mechanism, statesOfBasis));
  return triggersOf(q, mechanism, putAgain(q, mechanism, main, statesOfBasis)).length > 0;
}
