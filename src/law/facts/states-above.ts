import { unique } from "../../base/index.js";
import type { LawFacts } from "./law-facts.js";

/** One claim by which somebody stands under, or belongs to, somebody else or a State. */
export interface LinkUp {
  readonly to: string;
  readonly claim: string;
}

/** A State that ways lead up to, and the claims of every link on them. */
export interface StateAbove {
  readonly id: string;
  readonly claims: readonly string[];
}

/**
 * The States above somebody, by the links that lead up from each thing on the way. A thing is left once, however many
 * claims say the same link and however they lead round: work goes with the claims, not with the ways.
 */
export function statesAbove(
  facts: Pick<LawFacts, "entities">,
  from: string,
  linksOf: (id: string) => readonly LinkUp[],
): StateAbove[] {
  const isState = (id: string): boolean => facts.entities.get(id)?.type === "State";
  const below = new Map<string, { readonly of: string; readonly claim: string }[]>();
  const reached = new Set([from]);
  for (const one of reached) {
    if (isState(one)) continue;
    for (const { to, claim } of linksOf(one)) {
      if (to === from) continue;
      const known = below.get(to);
      if (known) known.push({ of: one, claim });
      else below.set(to, [{ of: one, claim }]);
      reached.add(to);
    }
  }
  return [...reached]
    .filter((id) => id !== from && isState(id))
    .map((id) => {
      const passed = new Set([id]);
      const hops: string[] = [];
      for (const one of passed)
        for (const { of, claim } of below.get(one) ?? []) {
          hops.push(claim);
          passed.add(of);
        }
      // Found from the State down, told from the actor up.
      return { id, claims: unique(hops.reverse()) };
    });
}
