import type { ElementInput } from "../../model/index.js";
import type { ElementFacts, ElementKind, Requirement } from "./types.js";

const ORDER: readonly ElementKind[] = ["CONTEXTUAL", "MATERIAL", "MENTAL"];

type Law = Pick<ElementFacts, "elements" | "categories" | "broader" | "narrower">;

/**
 * The requirements of a category: its own elements and those of every broader category, all of them needed save where
 * several form a group of alternatives; then, for a broad category, the elements of the acts below it, one act of which
 * is enough. In the order contextual, material, mental; within that, as the law lists them. An element asked for in one
 * class of conflict only is left out where the articles of the category hold for no such conflict.
 */
export function requirementsOf(law: Law, category: string): Requirement[] {
  const above = law.broader.get(category) ?? new Set([category]);
  const below = law.narrower.get(category) ?? new Set([category]);
  const own: Requirement[] = [];
  const ofActs: Requirement[] = [];
  for (const element of law.elements) {
    const homes = homesOf(law, element);
    const group = element.anyOf ?? null;
    if (homes.some((id) => above.has(id))) {
      if (mayArise(law, element, category)) own.push({ element, role: group ? "ANY_OF" : "ALL_OF", group, act: null });
      continue;
    }
    const act = homes.find((id) => below.has(id));
    if (act && mayArise(law, element, act)) ofActs.push({ element, role: "ANY_OF", group, act });
  }
  const byKind = (items: readonly Requirement[]): Requirement[] =>
    ORDER.flatMap((kind) => items.filter((item) => item.element.kind === kind));
  const acts = [...new Set(ofActs.map((item) => item.act))];
  return [
    ...byKind(withoutLoneAlternatives(own)),
    ...acts.flatMap((act) =>
      // Of several acts one is enough: what is needed for the act as such is in the group of the category.
      byKind(withoutLoneAlternatives(ofActs.filter((item) => item.act === act))).map(
        (item): Requirement => ({ ...item, role: "ANY_OF", group: item.group ?? category }),
      ),
    ),
  ];
}

/** The categories an element belongs to: of those named, none that is broader than another one of them. */
function homesOf(law: Law, { categories }: ElementInput): readonly string[] {
  if (categories.length === 1) return categories;
  return categories.filter((id) => !categories.some((other) => other !== id && law.narrower.get(id)?.has(other)));
}

function mayArise(law: Law, { conflict }: ElementInput, category: string): boolean {
  if (!conflict) return true;
  const entries = law.categories.get(category)?.entries ?? [];
  return (
    entries.length === 0 ||
    entries.some((entry) => entry.conflict.length === 0 || entry.conflict.some((one) => conflict.includes(one)))
  );
}

/** What is left alone of its group is no alternative but needed. */
function withoutLoneAlternatives(items: readonly Requirement[]): Requirement[] {
  return items.map((item) =>
    item.group !== null && items.filter(({ group }) => group === item.group).length === 1
      ? { ...item, role: "ALL_OF", group: null }
      : item,
  );
}
