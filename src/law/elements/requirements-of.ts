import type { ElementFacts, ElementKind, Requirement } from "./types.js";

const ORDER: readonly ElementKind[] = ["CONTEXTUAL", "MATERIAL", "MENTAL"];

/**
 * The requirements of a category: its own elements and those of every broader category, all of them needed save where
 * several form a group of alternatives; then, for a broad category, the elements of the acts below it, one act of which
 * is enough. In the order contextual, material, mental; within that, as the law lists them.
 */
export function requirementsOf(
  facts: Pick<ElementFacts, "elements" | "broader" | "narrower">,
  category: string,
): Requirement[] {
  const above = facts.broader.get(category) ?? new Set([category]);
  const below = facts.narrower.get(category) ?? new Set([category]);
  const own: Requirement[] = [];
  const ofActs: Requirement[] = [];
  for (const element of facts.elements) {
    const group = element.anyOf ?? null;
    if (element.categories.some((id) => above.has(id))) {
      own.push({ element, role: group ? "ANY_OF" : "ALL_OF", group, act: null });
      continue;
    }
    const act = element.categories.find((id) => below.has(id));
    if (act) ofActs.push({ element, role: "ANY_OF", group: group ?? category, act });
  }
  const byKind = (items: readonly Requirement[]): Requirement[] =>
    ORDER.flatMap((kind) => items.filter((item) => item.element.kind === kind));
  const acts = [...new Set(ofActs.map((item) => item.act))];
  return [...byKind(own), ...acts.flatMap((act) => byKind(ofActs.filter((item) => item.act === act)))];
}
