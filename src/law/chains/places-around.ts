import type { LawFacts } from "../facts/index.js";

/** A place and every wider place it is said to lie in, short of a State: to lie in one State is no overlap of areas. */
export function placesAround(facts: Pick<LawFacts, "territoryOf" | "entities">, place: string): Set<string> {
  const around = new Set<string>();
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (around.has(next) || facts.entities.get(next)?.type === "State") continue;
    around.add(next);
    for (const claim of facts.territoryOf.get(next) ?? []) if (claim.object) open.push(claim.object);
  }
  return around;
}
