import {
  dayInWords,
  inSentence,
  isPlural,
  listOf,
  type MechanismInput,
  type Names,
  treatyInSentence,
} from "../../model/index.js";
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
  for (const { value } of parsed.mechanisms)
    for (const [id, name] of namesOfBases(value, (one) => names.get(one) ?? one)) names.set(id, name);
  // An amendment is called by a name of its own in acts of acceptance.
  for (const { value } of parsed.instruments) if (value.amendment) names.set(value.amendment, value.name);
  const types = new Map(parsed.entities.map(({ value }) => [value.id, value.type]));
  const treaties = new Map(parsed.instruments.map(({ value }) => [value.id, treatyInSentence(value.name)]));
  const others = new Map(parsed.entities.map(({ value }) => [value.id, value.names?.map(({ text }) => text)]));
  const mechanisms = new Set(parsed.mechanisms.map(({ value }) => value.id));
  const bare = (id: string): string => names.get(id) ?? id;
  const typeOf = (id: string): string | undefined => types.get(id) ?? (mechanisms.has(id) ? "Institution" : undefined);
  const nameOf = (id: string): string => inSentence(bare(id), typeOf(id), others.get(id));
  return Object.assign(nameOf, {
    bare,
    isMany: (id: string) => isPlural(bare(id), typeOf(id)),
    typeOf: (id: string) => types.get(id),
    treaty: (id: string) => treaties.get(id) ?? nameOf(id),
  });
}

/**
 * A basis is called by its sentence. Where a mechanism has several of one sentence, for crimes that its law treats apart,
 * each is told with its crimes, and with the days of its rule on time where those are what differs.
 */
function* namesOfBases({ bases }: MechanismInput, nameOf: (id: string) => string): Generator<[string, string]> {
  for (const basis of bases) {
    const alike = bases.filter(({ sentence }) => sentence === basis.sentence);
    const crimes = basis.rules.subject?.categories ?? [];
    const { from, to } = basis.rules.time ?? {};
    const days = `${from ? ` from ${dayInWords(from)}` : ""}${to ? ` to ${dayInWords(to)}` : ""}`;
    const told = alike.length > 1 && crimes.length > 0 ? `, for ${listOf(crimes.map(nameOf))}${days}` : "";
    yield [basis.id, `${basis.sentence}${told}`];
  }
}
