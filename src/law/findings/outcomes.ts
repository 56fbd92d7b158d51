import type { LimbState, Outcome } from "../facts/index.js";

/** From the strongest obstacle to none: what decides where several things are needed. */
const WEIGHT: readonly LimbState[] = ["NOT_MET", "UNKNOWN", "CONTESTED", "MET", "NOT_APPLICABLE"];

/** The worst of several states, where all are needed; `none` (NOT_APPLICABLE, where it is not given) where there are none. */
export function worst<S extends LimbState>(states: readonly [S, ...S[]]): S;
export function worst<S extends LimbState, N extends LimbState = "NOT_APPLICABLE">(
  states: readonly S[],
  none?: N,
): S | N;
export function worst(states: readonly LimbState[], none: LimbState = "NOT_APPLICABLE"): LimbState {
  return WEIGHT.find((state) => states.includes(state)) ?? none;
}

const BEST = ["MET", "CONTESTED", "UNKNOWN", "NOT_MET"] as const;
/** The best of several states, where one of several is enough; NOT_MET where there are none. */
export const best = (states: readonly LimbState[]): (typeof BEST)[number] =>
  BEST.find((state) => states.includes(state)) ?? "NOT_MET";

/** Higher is better for jurisdiction. */
export const strength = (state: LimbState): number => WEIGHT.indexOf(state);

const OUTCOME: Readonly<Record<LimbState, Outcome>> = {
  NOT_MET: "NOT_COVERED",
  UNKNOWN: "UNKNOWN",
  CONTESTED: "CONTESTED",
  MET: "COVERED",
  NOT_APPLICABLE: "COVERED",
};
/**
 * What one basis gives: COVERED when every limb is MET, CONTESTED when all are MET or CONTESTED, UNKNOWN when all are MET,
 * CONTESTED or UNKNOWN, otherwise NOT_COVERED. NOT_APPLICABLE counts as MET, and the link like a limb.
 */
export const outcomeOf = (limbs: readonly { readonly state: LimbState }[], link: LimbState): Outcome =>
  OUTCOME[worst([...limbs.map((limb) => limb.state), link])];

const RANK: readonly Outcome[] = ["NOT_COVERED", "UNKNOWN", "CONTESTED", "PARTIAL", "COVERED"];
/** Higher is better for jurisdiction. */
export const rankOf = (outcome: Outcome): number => RANK.indexOf(outcome);

export const bestOutcome = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((best, one) => (rankOf(one) > rankOf(best) ? one : best), "NOT_COVERED");

/** Parts of one conduct: all alike, their outcome; some COVERED and some not, PARTIAL; otherwise the best of them. */
export function outcomeOfParts(outcomes: readonly Outcome[]): Outcome {
  const best = bestOutcome(outcomes);
  return best === "COVERED" && outcomes.some((one) => one !== "COVERED") ? "PARTIAL" : best;
}
