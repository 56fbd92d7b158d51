import type { FactsOn, LawClaim } from "../../../facts/index.js";
import { wordsOf } from "../../reading/words.js";
import { isIdle, stemOf } from "../words-that-limit-nothing.js";

/** A chamber speaks for the court it is a chamber of. */
const CHAMBER = /\bChamber(?: [IVX]+)? of the (.+)$/u;

/** Everybody in whose words somebody speaks: a State in those of its organs, a government in those of its State, a court in those of its chambers. */
export function voicesOf(facts: FactsOn, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found)
    for (const claims of [...facts.structureOf.values()])
      for (const { fields } of claims)
        if (fields.relation === "ORGAN_OF" && fields.superior === id) found.add(fields.subject);
  for (const id of ids) {
    const name = facts.mechanisms.get(id)?.name;
    for (const one of name ? facts.entities.values() : []) if (CHAMBER.exec(one.name)?.[1] === name) found.add(one.id);
    if (!/^Government of /u.test(facts.entities.get(id)?.name ?? "")) continue;
    for (const { fields } of facts.structureOf.get(id) ?? [])
      if (fields.relation === "ORGAN_OF") found.add(fields.superior);
  }
  return found;
}

/** The stems of what is told by claims: their sentences, and the names of all they are about. */
export function stemsTold(facts: FactsOn, claims: readonly LawClaim[]): ReadonlySet<string> {
  const ids = claims.flatMap((claim) => [claim.subject, claim.object, claim.scope, claim.speaker]);
  const texts = [
    ...claims.map(({ sentence }) => sentence),
    ...ids.flatMap((id) => [...namesOf(facts, id), ...situationsOf(facts, id)]),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text).map(({ key }) => stemOf(key))));
}

/** The stems of somebody's names. */
export const stemsOfNames = (facts: FactsOn, ids: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => namesOf(facts, id)).flatMap((text) => wordsOf(text).map(({ key }) => stemOf(key))));

const situationsOf = (facts: FactsOn, id: string | null): string[] =>
  (facts.entities.get(id ?? "")?.situations ?? []).flatMap((one) => facts.entities.get(one)?.name ?? []);

/** The names of something, or of the crime that an element is one of. */
function namesOf(facts: FactsOn, id: string | null): string[] {
  if (id === null) return [];
  const entity = facts.entities.get(id);
  const all = [entity, facts.mechanisms.get(id)].flatMap((one) =>
    one ? [one.name, ...(one.names ?? []).map(({ text }) => text)] : [],
  );
  const crime = facts.categories.get(id) ?? facts.categories.get(id.replace(/\/[^/]*$/u, ""));
  return [...all, ...(crime ? [crime.name] : [])];
}

/** Whether a word of a text is told, in the same or a related form. */
export const isTold = (key: string, stems: ReadonlySet<string>): boolean =>
  isIdle(key) ||
  stems.has(stemOf(key)) ||
  (key.length > 4 && [...stems].some((one) => one.length > 3 && (key.startsWith(one) || one.startsWith(key))));
