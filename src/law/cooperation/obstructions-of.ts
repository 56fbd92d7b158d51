import type { ClaimOf } from "../../model/index.js";
import type { FactsOn } from "../facts/index.js";

/**
 * Acts said to obstruct a mechanism that concern a situation, person or State, those against the mechanism as a whole among
 * them; `about` null: all.
 */
export function obstructionsOf(
  facts: FactsOn,
  mechanism: string,
  about: string | null,
): readonly ClaimOf<"obstruction">[] {
  const all = facts.obstructions.get(mechanism) ?? [];
  if (about === null) return all;
  return all.filter(
    (claim) =>
      isOfTheWhole(claim) ||
      // What a State asked about is said to have done is its own, whatever it was about.
      claim.fields.subject === about ||
      claim.fields.about?.some((of) => belongTogether(facts, of, about)),
  );
}

/** Whether an act is said to stand in the way of the mechanism itself, and not of its work on one matter. */
export const isOfTheWhole = ({ fields }: ClaimOf<"obstruction">): boolean =>
  (fields.about ?? []).every((id) => id === fields.mechanism);

/** Whether two are the same, or one is a situation that the other belongs to. */
export function belongTogether(facts: FactsOn, one: string, other: string): boolean {
  const situationsOf = (id: string): readonly string[] => facts.entities.get(id)?.situations ?? [];
  return one === other || situationsOf(one).includes(other) || situationsOf(other).includes(one);
}
