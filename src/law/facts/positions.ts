import { type Day, holdsOn } from "../../base/index.js";
import { type ClaimOf, DISPUTING_RESPONSES } from "../../model/index.js";
import type { FactsOn } from "./facts-on.js";

/** Whether a position is known to have been given up by the day: a State that has recognised another contests it no more. */
const isOver = ({ time }: ClaimOf<"response">, asOf: Day): boolean => time.ending && holdsOn(time, asOf) === "EXCLUDED";

/** Positions that reject one of these claims, by id, oldest first. */
export function positionsAgainst(facts: FactsOn, claims: readonly string[]): string[] {
  const found = new Set<string>();
  for (const claim of claims) {
    for (const answer of facts.answers.get(claim) ?? []) {
      if (DISPUTING_RESPONSES.has(answer.fields.response) && !isOver(answer, facts.asOf)) found.add(answer.id);
    }
  }
  return [...found];
}
