import type { LawFacts } from "../facts/index.js";

/** How many steps apart a place and an area may lie, one within the next, for the area to be looked at. */
const MOST_STEPS = 3;

type Places = Pick<LawFacts, "territoryOf" | "territoryWithin" | "entities">;

/** A place and the wider places it is said to lie in, short of a State: to lie in one State is no overlap of areas. */
export const placesAround = (facts: Omit<Places, "territoryWithin">, place: string): Set<string> =>
  reachedFrom(place, facts, (one) => (facts.territoryOf.get(one) ?? []).map(({ object }) => object));

/** A place and the places that lie in it: those that it is around. */
export const placesInside = (facts: Omit<Places, "territoryOf">, place: string): Set<string> =>
  reachedFrom(place, facts, (one) => (facts.territoryWithin.get(one) ?? []).map(({ subject }) => subject));

function reachedFrom(
  place: string,
  { entities }: Pick<LawFacts, "entities">,
  next: (place: string) => readonly (string | null)[],
): Set<string> {
  const found = new Set<string>();
  let reached: (string | null)[] = [place];
  for (let step = 0; step <= MOST_STEPS; step++) {
    const further: (string | null)[] = [];
    for (const one of reached) {
      if (!one || found.has(one) || entities.get(one)?.type === "State") continue;
      found.add(one);
      further.push(...next(one));
    }
    reached = further;
  }
  return found;
}
