import type { LawBooks } from "../../facts/index.js";
import { instrumentName, nameOf, theName } from "../../words/index.js";

/** A name as it stands in a sentence; of an instrument the one its articles are cited by. */
export const nameIn = (facts: LawBooks, id: string): string =>
  facts.instruments.has(id) ? instrumentName(facts, id) : nameOf(facts, id);

/** A forum by its own name: a treaty may go by the same id. */
export const forumIn = (facts: LawBooks, id: string): string => facts.mechanisms.get(id)?.name ?? nameOf(facts, id);

/** Whoever speaks, as in a sentence: a forum with its article. */
export function whoIn(facts: LawBooks, id: string): string {
  const forum = facts.mechanisms.get(id);
  return forum ? theName(forum) : nameIn(facts, id);
}
