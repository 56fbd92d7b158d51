import type { Parsed } from "./parse-files.js";

/** Names for sentences: of entities, mechanisms and law records; an id stands for itself where nothing has a name. */
export function namesOf(parsed: Parsed): (id: string) => string {
  const names = new Map<string, string>();
  for (const { value } of parsed.provisions) names.set(value.id, value.citation);
  for (const section of [
    parsed.standards,
    parsed.remedies,
    parsed.modes,
    parsed.elements,
    parsed.categories,
    parsed.instruments,
    parsed.mechanisms,
    parsed.entities,
  ] as const) {
    for (const { value } of section) names.set(value.id, value.name);
  }
  return (id) => names.get(id) ?? id;
}
