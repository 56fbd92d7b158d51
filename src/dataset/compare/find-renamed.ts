import { type Content, familyOf, type Node } from "./content.js";

/** What more nodes than this have in common tells none of them from the others. */
const COMMON = 40;

/**
 * A store in which a record was given another name, or lost it, holds one record too few and one too many. Where most of
 * what they say is the same, the name is what differs: the record gets the one it should have, and the other shows as a
 * field like any other.
 */
export function renamed(expected: Content, stored: Content): Content {
  // What is tied to a record with another name is known by it only when that one has its own again.
  for (let now = stored; ; ) {
    const names = findNames(expected, now);
    if (names.size === 0) return now;
    const name = (key: string): string => names.get(key) ?? key;
    now = {
      nodes: new Map([...now.nodes.values()].map((node) => [name(node.key), { ...node, key: name(node.key) }])),
      links: now.links.map((link) => ({ ...link, from: name(link.from), to: name(link.to) })),
    };
  }
}

/** The names that records should have, by those they have; none of those that have their own. */
function findNames(expected: Content, stored: Content): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const missing = [...expected.nodes.values()].filter(({ key }) => !stored.nodes.has(key));
  const extra = [...stored.nodes.values()].filter(({ key }) => !expected.nodes.has(key));
  if (missing.length === 0 || extra.length === 0) return names;
  const looks = looksOf(expected, missing);
  const having = new Map<string, string[]>();
  for (const [key, look] of looks) {
    for (const trait of look) {
      const those = having.get(trait);
      if (those) those.push(key);
      else having.set(trait, [key]);
    }
  }
  const tells = (trait: string): boolean => (having.get(trait)?.length ?? 0) <= COMMON;
  const most = new Map([...looks].map(([key, look]) => [key, look.filter(tells).length]));
  const found = [...looksOf(stored, extra)].flatMap(([key, look]) => {
    const votes = new Map<string, number>();
    for (const trait of look.filter(tells))
      for (const one of having.get(trait) ?? []) votes.set(one, (votes.get(one) ?? 0) + 1);
    return [...votes].map(([name, shared]) => ({ key, name, share: shared / (most.get(name) ?? 1) }));
  });
  // The surest first, so that nobody takes the name of one that fits another better.
  const sure = found
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  const taken = new Set<string>();
  for (const { key, name } of sure) {
    if (names.has(key) || taken.has(name)) continue;
    names.set(key, name);
    taken.add(name);
  }
  return names;
}

/** What there is to know a node by without its name: what it says, under its family, and what it is tied to. */
function looksOf(content: Content, nodes: readonly Node[]): Map<string, string[]> {
  const looks = new Map(
    nodes.map(({ key, labels, properties }) => {
      const [family, naming] = familyOf(labels) ?? ["", "id"];
      const said = Object.entries(properties).filter(([field]) => field !== naming);
      return [key, said.map(([field, value]) => `${family} ${field} ${JSON.stringify(value)}`)] as const;
    }),
  );
  for (const { from, type, to } of content.links) {
    looks.get(from)?.push(`> ${type} ${to}`);
    looks.get(to)?.push(`< ${type} ${from}`);
  }
  return looks;
}
