import type { Limb, LimbState, Outcome } from "../facts/index.js";

/**
 * One basis: COVERED when every limb is MET, CONTESTED when all are MET or CONTESTED, UNKNOWN when all are MET,
 * CONTESTED or UNKNOWN, otherwise NOT_COVERED. NOT_APPLICABLE counts as MET. The link counts like a limb.
 */
export function outcomeOf(limbs: readonly Limb[], link: LimbState): Outcome {
  const states = [...limbs.map((limb) => limb.state), link];
  if (states.includes("NOT_MET")) return "NOT_COVERED";
  if (states.includes("UNKNOWN")) return "UNKNOWN";
  return states.includes("CONTESTED") ? "CONTESTED" : "COVERED";
}

const RANK: Record<Outcome, number> = { COVERED: 4, PARTIAL: 3, CONTESTED: 2, UNKNOWN: 1, NOT_COVERED: 0 };
export const rankOf = (outcome: Outcome): number => RANK[outcome];

export function bestOutcome(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((best, one) => (RANK[one] > RANK[best] ? one : best), "NOT_COVERED" as Outcome);
}

/** Parts of one conduct: all alike, their outcome; some COVERED and some not, PARTIAL; otherwise the best of them. */
export function outcomeOfParts(outcomes: readonly Outcome[]): Outcome {
  const best = bestOutcome(outcomes);
  if (best === "COVERED" && outcomes.some((one) => one !== "COVERED")) return "PARTIAL";
  return best;
}
