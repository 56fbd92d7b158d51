import type { Names } from "../model/index.js";
import type { Parsed } from "./parse-files.js";

/** Names for sentences: of entities, mechanisms and law records; an id stands for itself where nothing has a name. */
export function namesOf(parsed: Parsed): Names {
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
  for (const { value } of parsed.mechanisms) for (const { id, sentence } of value.bases) names.set(id, sentence);
  // An amendment is called by a name of its own in acts of acceptance.
  for (const { value } of parsed.instruments) if (value.amendment) names.set(value.amendment, value.name);
  const types = new Map(parsed.entities.map(({ value }) => [value.id, value.type]));
  return Object.assign((id: string) => names.get(id) ?? id, { typeOf: (id: string) => types.get(id) });
}
