import type { LawFacts } from "../facts/index.js";

/** How many steps apart a place and an area may lie, one within the next, for the area to be looked at. */
const MOST_STEPS = 3;

/** A place and the wider places it is said to lie in, short of a State: to lie in one State is no overlap of areas. */
export function placesAround(facts: Pick<LawFacts, "territoryOf" | "entities">, place: string): Set<string> {
  const around = new Set<string>();
  let reached = [place];
  for (let step = 0; step <= MOST_STEPS; step++) {
    const next: string[] = [];
    for (const one of reached) {
      if (around.has(one) || facts.entities.get(one)?.type === "State") continue;
      around.add(one);
      for (const claim of facts.territoryOf.get(one) ?? []) if (claim.object) next.push(claim.object);
    }
    reached = next;
  }
  return around;
}
