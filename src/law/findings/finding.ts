import type { Authority, LimbState } from "../facts/index.js";

/** What a rule finds: how something stands, the sentence that says why, and what that stands on (ids). Limbs are made of these. */
export interface Finding {
  readonly state: LimbState;
  readonly sentence: string;
  readonly provisions: readonly string[];
  readonly claims: readonly string[];
  /** Absent: our own application of the rule. */
  readonly authority?: Authority;
  readonly rulings?: readonly string[];
  readonly pendingChallenges?: readonly string[];
  readonly contestedBy?: readonly string[];
  readonly assumptions?: readonly string[];
}
