import type { Authority, Limb, LimbKind, LimbState, Outcome } from "../facts/index.js";
import { sentence } from "../words/index.js";
import type { Reason } from "./types.js";

/** From the strongest obstacle to none: what decides a limb, and a basis, when its reasons differ. */
const WEIGHT: readonly LimbState[] = ["NOT_MET", "UNKNOWN", "CONTESTED", "MET", "NOT_APPLICABLE"];

export const worst = (states: readonly LimbState[]): LimbState =>
  WEIGHT.find((state) => states.includes(state)) ?? "NOT_APPLICABLE";

/** Higher is better for jurisdiction. */
export const strength = (state: LimbState): number => WEIGHT.indexOf(state);

const OUTCOME: Readonly<Record<LimbState, Outcome>> = {
  NOT_MET: "NOT_COVERED",
  UNKNOWN: "UNKNOWN",
  CONTESTED: "CONTESTED",
  MET: "COVERED",
  NOT_APPLICABLE: "COVERED",
};
/** What one basis gives: its weakest limb decides; a limb that does not apply counts as met. */
export const outcomeOf = (states: readonly LimbState[]): Outcome => OUTCOME[worst(states)];

const RANK: readonly Outcome[] = ["NOT_COVERED", "UNKNOWN", "CONTESTED", "PARTIAL", "COVERED"];
export const rankOf = (outcome: Outcome): number => RANK.indexOf(outcome);
export const bestOutcome = (outcomes: readonly Outcome[]): Outcome =>
  [...outcomes].sort((a, b) => rankOf(b) - rankOf(a))[0] ?? "NOT_COVERED";

/** Some parts covered and others not is PARTIAL; otherwise the best of them. */
export function outcomeOfParts(outcomes: readonly Outcome[]): Outcome {
  const covered = outcomes.filter((outcome) => outcome === "COVERED").length;
  if (covered > 0 && covered < outcomes.length) return "PARTIAL";
  return bestOutcome(outcomes);
}

/**
 * Makes one limb of its reasons. Reasons that decide come first in the sentence; those that are merely met follow only
 * where nothing stronger speaks. Every reason's provisions, claims and rulings are kept.
 */
export function makeLimb(kind: LimbKind, reasons: readonly Reason[]): Limb {
  const state = worst(reasons.map((reason) => reason.state));
  const deciding = reasons.filter((reason) => reason.state === state);
  const isPassed = state === "MET" || state === "NOT_APPLICABLE";
  const spoken = isPassed
    ? reasons
    : [...deciding, ...reasons.filter((reason) => reason.state !== state && reason.state !== "MET")];
  const unique = (pick: (reason: Reason) => readonly string[] | undefined): string[] => [
    ...new Set(reasons.flatMap((reason) => pick(reason) ?? [])),
  ];
  return {
    kind,
    state,
    sentence: [...new Set(spoken.map((reason) => sentence(reason.sentence)))].join(" "),
    provisions: unique((reason) => reason.provisions),
    // What only speaks for it explains nothing where something stronger decides: taking away what is cited must tell.
    claims: [...new Set((isPassed ? reasons : deciding).flatMap((reason) => reason.claims))],
    authority: authorityOf(deciding),
    rulings: unique((reason) => reason.rulings),
    pendingChallenges: [],
    contestedBy: unique((reason) => reason.contestedBy),
  };
}

function authorityOf(deciding: readonly Reason[]): Authority {
  return deciding.find((reason) => reason.authority)?.authority ?? "OUR_APPLICATION";
}
