import { type Day, hasPossible, OPEN_END } from "../../base/index.js";
import type { LawClaim } from "../facts/index.js";
import { courseOf } from "./step-status.js";

/** What became of each step by the day asked. `undoneBy` names the standing step that ended, vacated or suspended it. */
export interface StandingStep {
  readonly claim: LawClaim;
  readonly day: Day | null;
  readonly state: "STANDS" | "ENDED" | "VACATED" | "SUSPENDED";
  readonly undoneBy: LawClaim | null;
}

/** The day a step is entered at: its own, or the last day on which it can have happened; null when none is known. */
export function dayOfStep(step: LawClaim): Day | null {
  if (step.actOn !== null) return step.actOn;
  return hasPossible(step.time) && step.time.possTo < OPEN_END ? step.time.possTo - 1 : null;
}

/** Steps that exist on `asOf`, oldest first; a step without any day comes first. Those of one day go as proceedings run. */
export function stepsUpTo(steps: readonly LawClaim[], asOf: Day): LawClaim[] {
  return steps
    .filter((step) => (dayOfStep(step) ?? asOf) <= asOf)
    .sort(
      (a, b) =>
        (dayOfStep(a) ?? Number.NEGATIVE_INFINITY) - (dayOfStep(b) ?? Number.NEGATIVE_INFINITY) ||
        courseOf(a.fields.step) - courseOf(b.fields.step) ||
        (a.id < b.id ? -1 : 1),
    );
}

/**
 * Folds the effects of steps on one another. In: the visible steps of one proceeding in order. A step counts only while
 * it stands itself, so setting aside a decision brings back what that decision had ended. `ENDS` that names no step
 * ends all before it. `CREATES`, `CONFIRMS` and `NONE` leave earlier steps as they are.
 */
export function foldEffects(steps: readonly LawClaim[]): StandingStep[] {
  const folded = new Map<string, StandingStep>();
  // Latest first: whatever could undo a step has been decided before the step itself.
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const claim = steps[at] as LawClaim;
    const later = steps.slice(at + 1).filter((step) => folded.get(step.id)?.state === "STANDS" && reaches(step, claim));
    const last = later.at(-1);
    const state = last ? STATE_AFTER[last.fields.effect as string] : undefined;
    folded.set(claim.id, {
      claim,
      day: dayOfStep(claim),
      state: state ?? "STANDS",
      undoneBy: state && state !== "STANDS" && last ? last : null,
    });
  }
  return steps.map((step) => folded.get(step.id) as StandingStep);
}

const STATE_AFTER: Readonly<Record<string, StandingStep["state"]>> = {
  ENDS: "ENDED",
  VACATES: "VACATED",
  SUSPENDS: "SUSPENDED",
  REINSTATES: "STANDS",
};

function reaches(step: LawClaim, earlier: LawClaim): boolean {
  if (!(step.fields.effect in STATE_AFTER)) return false;
  const affects = (step.fields.affects ?? []) as readonly string[];
  return affects.length === 0 ? step.fields.effect === "ENDS" : affects.includes(earlier.id);
}
