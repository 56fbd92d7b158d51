import type { LawFacts } from "../../law/index.js";

/** What was read of facts: `index key` for an entry, `index #` for the keys an index has, `index *` for all it holds. */
export type Reading = ReadonlySet<string>;

type Index = ReadonlyMap<string, unknown>;
const indexes = (facts: LawFacts): [string, Index][] =>
  Object.entries(facts).filter((entry): entry is [string, Index] => entry[1] instanceof Map);

/** The same facts, noting in `reading` every entry that is looked up in them, found or not, and every walk through them. */
export function watchFacts(facts: LawFacts, reading: Set<string>): LawFacts {
  const watched = indexes(facts).map(([name, index]) => [name, new WatchedMap(index, name, reading)]);
  return { ...facts, ...Object.fromEntries(watched) };
}

/**
 * What has to have been read of one state of the facts for the other to give another answer: whoever read none of it
 * would read, and answer, the same.
 */
export function differenceOf(before: LawFacts, after: LawFacts): Reading {
  const changed = new Set<string>();
  const others = new Map(indexes(after));
  for (const [name, index] of indexes(before)) compare(index, others.get(name) ?? new Map(), name, changed);
  return changed;
}

function compare(before: Index, after: Index, name: string, changed: Set<string>): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was instanceof Map && is instanceof Map) compare(was, is, `${name} ${key}`, changed);
    else if (!isSame(was, is)) changed.add(`${name} ${key}`);
    else continue;
    if (before.has(key) !== after.has(key)) changed.add(`${name} #`);
  }
  // Walking through an index shows the order of its keys too.
  const [was, is] = [[...before.keys()], [...after.keys()]];
  if (was.some((key, at) => key !== is[at])) changed.add(`${name} #`);
  if ([...changed].some((one) => one.startsWith(`${name} `))) changed.add(`${name} *`);
}

/** Lists and sets by what they hold; records are the same objects in both states. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((one) => (Array.isArray(one) || one instanceof Set ? [...one] : null));
  return !!left && !!right && left.length === right.length && left.every((item, at) => item === right[at]);
}

/** An index that notes what is read of it. Indexes inside it are watched as well, each under its own key. */
class WatchedMap implements Index {
  private readonly inner = new Map<string, WatchedMap>();
  constructor(
    private readonly index: Index,
    private readonly name: string,
    private readonly reading: Set<string>,
  ) {}

  get(key: string): unknown {
    this.reading.add(`${this.name} ${key}`);
    return this.watched(key, this.index.get(key));
  }
  has(key: string): boolean {
    this.reading.add(`${this.name} ${key}`);
    return this.index.has(key);
  }
  get size(): number {
    this.reading.add(`${this.name} #`);
    return this.index.size;
  }
  keys(): MapIterator<string> {
    this.reading.add(`${this.name} #`);
    return this.index.keys();
  }
  *entries(): MapIterator<[string, unknown]> {
    this.reading.add(`${this.name} *`);
    for (const [key, value] of this.index) yield [key, this.watched(key, value)];
  }
  *values(): MapIterator<unknown> {
    for (const [, value] of this.entries()) yield value;
  }
  [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }
  forEach(visit: (value: unknown, key: string, map: Index) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  private watched(key: string, value: unknown): unknown {
    if (!(value instanceof Map)) return value;
    const known = this.inner.get(key) ?? new WatchedMap(value, `${this.name} ${key}`, this.reading);
    this.inner.set(key, known);
    return known;
  }
}
