import type { StepClaim } from "../../model/index.js";
import { courseOf } from "./course.js";
import { firstDone } from "./first-seen.js";

/** What has become of a step by the day looked from. */
export type StepState = "STANDS" | "ENDED" | "VACATED" | "SUSPENDED";

/** A step and what has become of it; `undoneBy` names the standing step that ended, vacated or suspended it. */
export interface Standing {
  readonly state: StepState;
  readonly undoneBy: StepClaim | null;
}

/** The steps that exist on the day looked from, as the fold needs them. */
export interface StepRecord {
  /** Steps that name a step among those they act on. */
  readonly affecting: (step: StepClaim) => readonly StepClaim[];
  /** All steps of the proceeding a step belongs to, oldest first. */
  readonly proceedingOf: (step: StepClaim) => readonly StepClaim[];
}

/** The order in which steps count: by the first day each can have happened; those of one day as proceedings run. */
export const inCourse = (a: StepClaim, b: StepClaim): number =>
  firstDone(a) - firstDone(b) || courseOf(a.fields.step) - courseOf(b.fields.step) || (a.id < b.id ? -1 : 1);

/**
 * Folds the effects of steps on one another: the one answer to "does this step still stand?". A step counts only while it
 * stands itself, so setting aside a decision brings back what that decision had ended; of several that act on a step the
 * last decides. `ENDS` that names no step ends all before it in its proceeding. What only the press reports undoes
 * nothing that is on the record. `CREATES`, `CONFIRMS` and `NONE` leave other steps as they are.
 */
export function foldSteps(record: StepRecord): (step: StepClaim) => Standing {
  const known = new Map<string, Standing>();
  const open = new Set<string>();
  const standing = (step: StepClaim): Standing => {
    const found = known.get(step.id);
    if (found) return found;
    open.add(step.id);
    const acting = actingOn(step, record)
      // One that acts on itself by way of others acts on nothing.
      .filter((other) => !open.has(other.id) && standing(other).state === "STANDS");
    open.delete(step.id);
    const last = acting.at(-1);
    const state = last ? (STATE_AFTER[last.fields.effect] as StepState) : "STANDS";
    const result: Standing = { state, undoneBy: state === "STANDS" ? null : (last ?? null) };
    known.set(step.id, result);
    return result;
  };
  return standing;
}

const STATE_AFTER: Readonly<Record<string, StepState>> = {
  ENDS: "ENDED",
  VACATES: "VACATED",
  SUSPENDS: "SUSPENDED",
  REINSTATES: "STANDS",
};

function actingOn(step: StepClaim, { affecting, proceedingOf }: StepRecord): StepClaim[] {
  const named = affecting(step).filter((other) => other.fields.effect in STATE_AFTER);
  const sweeping = proceedingOf(step).filter(
    (other) => other.fields.effect === "ENDS" && namesNone(other) && inCourse(step, other) < 0,
  );
  return [...new Set([...named, ...sweeping])].filter((other) => isOnRecord(other) || !isOnRecord(step)).sort(inCourse);
}

const namesNone = (step: StepClaim): boolean => (step.fields.affects ?? []).length === 0;
/** False for what only the press reports. */
export const isOnRecord = (step: StepClaim): boolean => step.fields.publicity !== "reported-only";
