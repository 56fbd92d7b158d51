import { groupBy } from "../../base/index.js";
import type { LawBooks } from "../facts/index.js";

/** Names are looked for by their first letters: a record may hold a hundred thousand of them. */
const LETTERS = 3;
const known = new WeakMap<LawBooks["entities"], ReadonlyMap<string, readonly string[]>>();

/** Whether a text begins with the name of an entity, an instrument or a mechanism of the record. */
export function beginsWithName(facts: LawBooks, text: string): boolean {
  const names = known.get(facts.entities) ?? namesOf(facts);
  known.set(facts.entities, names);
  return Array.from({ length: LETTERS }, (_, index) => text.slice(0, index + 1)).some((start) =>
    names.get(start)?.some((name) => text.startsWith(name)),
  );
}

const namesOf = ({ entities, instruments, mechanisms }: LawBooks): Map<string, string[]> =>
  groupBy(
    [entities, instruments, mechanisms].flatMap((records) => [...records.values()].map(({ name }) => name)),
    (name) => name.slice(0, LETTERS),
  );
