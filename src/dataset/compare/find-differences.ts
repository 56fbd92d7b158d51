import type { Content, Link, Node, Value } from "./content.js";
import { differingLinks } from "./differing-links.js";
import { renamed } from "./find-renamed.js";

/** One place where a store does not say what it should. */
export interface Difference {
  /** What it is about: `claims c-0123`. */
  readonly record: string;
  /** The field, the type of a relationship, or `labels`; null where the whole record is there on one side only. */
  readonly field: string | null;
  /** What should stand there, and what does; null where nothing should, or does. */
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * Holds what a store says against what it should say: every record, every field, every relationship. In the order of the
 * records. Nothing is found only where both are the same in everything, types of values included.
 *
 * @param renames  whether a record that looks like one that is missing is that one under another name: so it is where the
 * store is said to hold the same record, and not where it may hold another
 */
export function findDifferences(
  expected: Content,
  stored: Content,
  { renames }: { readonly renames: boolean },
): Difference[] {
  const found = renames ? renamed(expected, stored) : stored;
  const differences: Difference[] = [];
  for (const [key, node] of expected.nodes) {
    const there = found.nodes.get(key);
    if (there) differences.push(...betweenNodes(node, there));
    else differences.push({ record: key, field: null, expected: "there", found: null });
  }
  for (const key of found.nodes.keys())
    if (!expected.nodes.has(key)) differences.push({ record: key, field: null, expected: null, found: "there" });
  // Of what is missing or too much as a whole, its relationships are too.
  const onBoth = ({ from, to }: Link): boolean =>
    [from, to].every(
      (key) => (!expected.nodes.has(key) && !found.nodes.has(key)) || (expected.nodes.has(key) && found.nodes.has(key)),
    );
  differences.push(...betweenLinks(expected.links.filter(onBoth), found.links.filter(onBoth)));
  return differences.sort((a, b) => compare(a.record, b.record) || compare(a.field ?? "", b.field ?? ""));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function betweenNodes(expected: Node, found: Node): Difference[] {
  if (expected.properties === found.properties && expected.labels === found.labels) return [];
  const record = expected.key;
  const fields = betweenValues(record, expected.properties, found.properties);
  const [should, does] = [expected.labels.join(", "), found.labels.join(", ")];
  return should === does ? fields : [...fields, { record, field: "labels", expected: should, found: does }];
}

type Values = Readonly<Record<string, Value>>;

function betweenValues(record: string, expected: Values, found: Values, within = ""): Difference[] {
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return fields.flatMap((field) => {
    const [should, does] = [canonical(expected[field]), canonical(found[field])];
    return should === does ? [] : [{ record, field: `${within}${field}`, expected: should, found: does }];
  });
}

/** A value in one form only, whatever the order of its members; null for none. */
const canonical = (value: Value | undefined): string | null => (value === undefined ? null : JSON.stringify(value));

/** Relationships by node and type: who is named that should not be, who is not that should, and what is said of it. */
function betweenLinks(expected: readonly Link[], found: readonly Link[]): Difference[] {
  const apart = differingLinks(expected, found);
  const should = byPlace(apart.these);
  const does = byPlace(apart.those);
  const differences: Difference[] = [];
  for (const place of new Set([...should.keys(), ...does.keys()])) {
    const [record, field] = place.split("\n") as [string, string];
    const [missing, extra] = [should.get(place) ?? [], does.get(place) ?? []];
    // The same two ends on both sides: what differs is what is said of the relationship.
    for (const link of [...missing]) {
      const other = extra.find(({ to }) => to === link.to);
      if (!other) continue;
      const said = betweenValues(record, link.properties, other.properties, `${field} ${link.to}: `);
      if (said.length === 0) continue;
      differences.push(...said);
      missing.splice(missing.indexOf(link), 1);
      extra.splice(extra.indexOf(other), 1);
    }
    if (missing.length > 0 || extra.length > 0)
      differences.push({ record, field, expected: ends(missing), found: ends(extra) });
  }
  return differences;
}

function byPlace(links: readonly Link[]): Map<string, Link[]> {
  const places = new Map<string, Link[]>();
  for (const link of links) {
    const place = `${link.from}\n${link.type}`;
    const there = places.get(place);
    if (there) there.push(link);
    else places.set(place, [link]);
  }
  return places;
}

const ends = (links: readonly Link[]): string | null =>
  links.length === 0
    ? null
    : links
        .map(({ to }) => to)
        .sort()
        .join(", ");
