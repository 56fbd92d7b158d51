import type { LawFacts } from "../../law/index.js";

/** Groups that no outcome is read from: a claim by its own id, read of acts alone, and who holds which post. */
const UNREAD: ReadonlySet<string> = new Set(["claims", "postingsOf"]);

/**
 * Whose conduct alone can look other where some facts differ: whoever something else is said of, and all who are said
 * to stand beneath them. Null where more may differ, so that everything alleged has to be looked at.
 *
 * What an actor belongs to is read for the actor of whom conduct is alleged, and for those above; the class of a
 * conflict for the incident or situation that it is said of; answers for the claims of law that they answer.
 *
 * @param changed groups of facts that differ, as `differenceOf` names them
 * @param incidents incidents whose own claims differ: they are looked at anyway
 */
export function narrowChange(
  changed: ReadonlySet<string>,
  facts: LawFacts,
  incidents: readonly string[],
): ReadonlySet<string> | null {
  const touched = new Set(incidents);
  const actors = new Set<string>();
  for (const group of changed) {
    const [index = "", key = ""] = splitName(group);
    if (key === "*" || UNREAD.has(index)) continue;
    if (index === "structureOf") actors.add(key);
    else if (index === "answers" ? facts.claims.has(key) : !(index === "conflictClasses" && touched.has(key)))
      return null;
  }
  return actors.size === 0 ? actors : beneath(actors, facts);
}

const splitName = (group: string): [string, string] => {
  const at = group.indexOf(":");
  return [group.slice(0, at), group.slice(at + 1)];
};

/** The actors, and all who are said to stand beneath them in any way. */
function beneath(actors: ReadonlySet<string>, { structureOf }: LawFacts): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const [one, links] of structureOf)
    for (const { object } of links) if (object) below.set(object, [...(below.get(object) ?? []), one]);
  const found = new Set(actors);
  for (const one of found) for (const lower of below.get(one) ?? []) found.add(lower);
  return found;
}
