import { mainPart, partsBy, putAgain } from "../assess-parts.js";
import { forConduct } from "../for-conduct.js";
import { isMoving, triggersOf } from "../notes/notes-on.js";
import { newQuestion } from "../question.js";
import type { Asked } from "./outcome-only.js";
import { type BasisStates, statesOfBasis } from "./states-of-basis.js";

/**
 * How many limbs of the answer that `assessCoverage` gives stand in the way, that is neither are met nor do not apply:
 * its states alone, without its reasons. Work that yields before each basis, as is the next.
 */
export function* openLimbs({ facts, conduct, mechanism: record, asOf }: Asked): Generator<unknown, number> {
  const mechanism = forConduct(record);
  const { main } = mainPart(yield* partsBy(newQuestion(facts, conduct, asOf), mechanism, statesOfBasis));
  const { limbs } = (main.results[main.deciding] as BasisStates).answer;
  return limbs.filter(({ state }) => state !== "MET" && state !== "NOT_APPLICABLE").length;
}

/** Whether the answer that `assessCoverage` gives names anything that set the mechanism in motion and has not ended. */
export function* isSetInMotion({ facts, conduct, mechanism: record, asOf }: Asked): Generator<unknown, boolean> {
  const mechanism = forConduct(record);
  const q = newQuestion(facts, conduct, asOf);
  for (const part of yield* partsBy(q, mechanism, statesOfBasis)) {
    yield;
    if (isMoving(triggersOf(q, mechanism, putAgain(q, mechanism, part, statesOfBasis)))) return true;
  }
  return false;
}
