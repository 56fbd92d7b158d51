import type { StepClaim } from "../../../model/index.js";
import { stepsOnCategory } from "../../facts/index.js";
import type { Case } from "../question.js";
import { concernsConduct } from "../relevance.js";

const USING = new Set([
  "warrant-issued",
  "summons-issued",
  "charges-confirmed",
  "convicted-first-instance",
  "conviction-final",
]);

/** Decisions of this mechanism that applied the category to conduct of this kind. */
export function usedBefore(c: Case): StepClaim[] {
  return stepsOnCategory(c.facts, c.mechanism.id, c.category).filter(
    (step) =>
      USING.has(step.fields.step) &&
      concernsConduct(c, step) &&
      // A warrant that ended with a death still shows which article the chamber applied; one that was quashed does not.
      c.facts.standing(step).state !== "VACATED",
  );
}
