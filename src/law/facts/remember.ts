import type { FactsReads, FactsTrace } from "./facts-trace.js";

/** How many values one memory keeps for one holder unless it is told otherwise: what is asked of many days would pile up. */
const MOST_KEPT = 5_000;

/** Facts of a record, or the same facts as they look from one day. */
interface Remembering {
  readonly trace?: FactsTrace | undefined;
}
type Part = string | number | boolean | null;

/**
 * What is worked out once for the same things. It is forgotten with its holder: the facts, or the question over them.
 * Where reads are traced, one who is given a kept value has read what it was made from.
 */
export class Memory<T> {
  private readonly known = new WeakMap<object, Map<string, { readonly value: T; readonly reads: FactsReads | null }>>();

  /** @param most how many values are kept for one holder: fewer where each is large */
  constructor(private readonly most: number = MOST_KEPT) {}

  /** @param of everything the value depends on besides what `holder` stands for */
  of(holder: object, { trace }: Remembering, of: readonly Part[], make: () => T): T {
    const known = this.known.get(holder) ?? new Map();
    this.known.set(holder, known);
    const key = of.join("\n");
    const kept = known.get(key);
    if (kept) {
      if (kept.reads) trace?.replay(kept.reads);
      return kept.value;
    }
    const traced = trace?.during(make);
    const value = traced ? traced.result : make();
    // The first in is the first out: a day that is asked about again is worked out again.
    if (known.size >= this.most) known.delete(known.keys().next().value as string);
    known.set(key, { value, reads: traced?.reads ?? null });
    return value;
  }
}

/**
 * A function of facts that works each answer out once. The facts never change, and the function is given nothing but them
 * and what it is asked about, so that the same call always gives the same.
 */
export function remembering<F extends Remembering & object, A extends readonly Part[], T>(
  make: (facts: F, ...of: A) => T,
): (facts: F, ...of: A) => T {
  const memory = new Memory<T>();
  return (facts, ...of) => memory.of(facts, facts, of, () => make(facts, ...of));
}
