import type { LawFacts } from "../../law/index.js";

type Index = ReadonlyMap<string, unknown>;

/**
 * The groups of facts that differ between two states of the law, named as a trace names what it reads (`index:key`,
 * `index:*`): whoever read none of them in one state would read, and answer, the same in the other. Pure.
 */
export function differenceOf(before: LawFacts, after: LawFacts): ReadonlySet<string> {
  const changed = new Set<string>();
  const others = new Map(indexes(after));
  for (const [name, index] of indexes(before)) {
    const other = others.get(name) ?? new Map();
    if (index !== other) compare(index, other, name, changed);
  }
  return changed;
}

const indexes = (facts: LawFacts): [string, Index][] =>
  Object.entries(facts).filter((entry): entry is [string, Index] => entry[1] instanceof Map);

function compare(before: Index, after: Index, name: string, changed: Set<string>): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    // What is read of an index inside an index is noted under a name of its own.
    if (was instanceof Map && is instanceof Map) compare(was, is, `${name}/${key}`, changed);
    else if (!isSame(was, is)) changed.add(`${name}:${key}`).add(`${name}:*`);
  }
  // Who walks through an index reads the order of its keys too.
  if (!isSame([...before.keys()], [...after.keys()])) changed.add(`${name}:*`);
}

/** Lists and sets by what they hold; records are the same objects in both states. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((one) => (Array.isArray(one) || one instanceof Set ? [...one] : null));
  return !!left && !!right && left.length === right.length && left.every((item, at) => item === right[at]);
}
