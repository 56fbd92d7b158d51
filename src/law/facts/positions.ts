import { DISPUTING_RESPONSES } from "../../model/index.js";
import type { FactsOn } from "./facts-on.js";

/** Positions that reject one of these claims, by id, oldest first. */
export function positionsAgainst(facts: FactsOn, claims: readonly string[]): string[] {
  const found = new Set<string>();
  for (const claim of claims) {
    for (const answer of facts.answers.get(claim) ?? []) {
      if (DISPUTING_RESPONSES.has(answer.fields.response)) found.add(answer.id);
    }
  }
  return [...found];
}
