import type { Day } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import { lastPossibleDay, type Standing } from "../time/index.js";

/** A step of a proceeding, the day by which it was surely reached, and what has become of it. */
export interface StandingStep extends Standing {
  readonly claim: StepClaim;
  readonly day: Day | null;
}

/** The day by which a step was surely taken: its own or the last on which it can have been; null where that lies ahead. */
export function dayReached(step: StepClaim, asOf: Day): Day | null {
  const last = lastPossibleDay(step);
  return last !== null && last <= asOf ? last : null;
}
