import type { FactsReads, FactsTrace } from "./facts-trace.js";

/** How many values are kept for one set of facts: what is asked of many days would pile up. */
const MOST_KEPT = 20_000;

/** Facts of a record, or the same facts as they look from one day. */
interface Remembering {
  readonly trace?: FactsTrace | undefined;
}
const memory = new WeakMap<Remembering, Map<string, { readonly value: unknown; readonly reads: FactsReads | null }>>();

/**
 * Works out something about the facts once. The facts never change, so the same key always gives the same value; it is
 * forgotten with them. The key must hold everything the value depends on besides the facts. Where reads are traced, one
 * who is given a kept value has read what it was made from.
 */
export function remember<T>(facts: Remembering, key: string, make: () => T): T {
  const known = memory.get(facts) ?? new Map();
  memory.set(facts, known);
  const kept = known.get(key);
  if (kept) {
    if (kept.reads) facts.trace?.replay(kept.reads);
    return kept.value as T;
  }
  const traced = facts.trace?.during(make);
  const value = traced ? traced.result : make();
  // The first in is the first out: a day that is asked about again is worked out again.
  if (known.size >= MOST_KEPT) known.delete(known.keys().next().value as string);
  known.set(key, { value, reads: traced?.reads ?? null });
  return value;
}
