import type { Day } from "../../base/index.js";
import type { LawClaim, LawFacts } from "./law-facts.js";

/** Whether a claim's act exists on the day we look from. An act whose day nobody recorded is taken to be there. */
export function isVisible(claim: LawClaim, asOf: Day): boolean {
  return claim.actOn === null || claim.actOn <= asOf;
}

/** Those of a list that exist on `asOf`. */
export function visible(claims: readonly LawClaim[] | undefined, asOf: Day): LawClaim[] {
  return (claims ?? []).filter((claim) => isVisible(claim, asOf));
}

/**
 * Whether a step still stands on `asOf`: no standing later step ends, vacates or suspends it without another that
 * brings it back. A step that undoes an undoing step brings the first one back.
 */
export function stepStands(facts: LawFacts, step: LawClaim, asOf: Day, seen: ReadonlySet<string> = new Set()): boolean {
  if (!isVisible(step, asOf) || seen.has(step.id)) return false;
  const trail = new Set([...seen, step.id]);
  let stands = true;
  for (const later of visible(facts.affecting.get(step.id), asOf)) {
    const effect = later.fields.effect as string;
    if (!["ENDS", "VACATES", "SUSPENDS", "REINSTATES"].includes(effect)) continue;
    if (!stepStands(facts, later, asOf, trail)) continue;
    stands = effect === "REINSTATES";
  }
  return stands;
}

/** Answers that put a claim in dispute; support and acknowledgement do not. */
export const DISPUTING_RESPONSES: ReadonlySet<string> = new Set([
  "denial",
  "rejection",
  "counter-claim",
  "non-recognition",
  "dissent",
]);

/** Positions on `asOf` that reject one of these claims, by id, oldest first. */
export function positionsAgainst(facts: LawFacts, claims: readonly string[], asOf: Day): string[] {
  const found = new Set<string>();
  for (const claim of claims) {
    for (const answer of visible(facts.answers.get(claim), asOf)) {
      if (DISPUTING_RESPONSES.has(answer.fields.response)) found.add(answer.id);
    }
  }
  return [...found];
}
