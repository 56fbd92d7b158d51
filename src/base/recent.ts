import { type CacheBudget, type Charge, cacheBudget } from "./cache-budget.js";

/** How much is kept. */
export interface Bounds<K, V> {
  /** At most so many entries. */
  readonly entries: number;
  /** How many bytes an entry takes in memory; it is counted in the budget of the process. */
  readonly bytesOf: (value: V, key: K) => number;
  /** At most so many bytes of them, so that one cache does not crowd out the others. */
  readonly bytes?: number;
  /** Another budget than that of the process. */
  readonly budget?: CacheBudget;
}

interface Entry<V> {
  readonly value: V;
  readonly charge: Charge;
}

/**
 * LRU cache within bounds: evicts the least recently used entry first. What is larger than the bounds by itself is not
 * kept at all. Where entries have a size, all such caches of a process share one budget, and any of them may lose what is
 * longest unused to make room in it.
 */
export class Recent<K, V> {
  private readonly kept = new Map<K, Entry<V>>();
  private readonly most: number;
  private readonly within: Omit<Bounds<K, V>, "entries"> | null;
  private bytes = 0;
  private closed = false;

  /** @param bounds how much is kept; a number is one of entries, for what is so small that nobody has to count it */
  constructor(bounds: number | Bounds<K, V>) {
    this.most = typeof bounds === "number" ? bounds : bounds.entries;
    this.within = typeof bounds === "number" ? null : bounds;
  }

  /** What is kept under the key; otherwise what `make` gives, which is kept from now on. What throws is not kept. */
  get(key: K, make: () => V): V {
    if (this.kept.has(key)) return this.find(key) as V;
    const entry: Entry<V> = { value: make(), charge: { bytes: 0 } };
    if (this.closed) return entry.value;
    this.kept.set(key, entry);
    this.weigh(key);
    return entry.value;
  }

  /** What is kept under the key, as used just now; undefined where nothing is. */
  find(key: K): V | undefined {
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      this.budget.touch(known.charge);
    }
    return known?.value;
  }

  has(key: K): boolean {
    return this.kept.has(key);
  }

  /** Measures what is kept under the key again, for values that have grown since. */
  weigh(key: K): void {
    const entry = this.kept.get(key);
    if (entry && this.within) {
      const bytes = this.within.bytesOf(entry.value, key);
      // It would push out all others and go itself in the end.
      if (bytes > this.ownMost) this.drop(key);
      else {
        this.bytes += bytes - entry.charge.bytes;
        this.budget.hold(entry.charge, bytes, () => this.drop(key));
      }
    }
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most && this.bytes <= this.ownMost) return;
      this.drop(oldest);
    }
  }

  /** Lets everything go, and keeps nothing from now on: what it was about is over. */
  close(): void {
    this.closed = true;
    for (const key of [...this.kept.keys()]) this.drop(key);
  }

  private drop(key: K): void {
    const entry = this.kept.get(key);
    if (!entry) return;
    this.bytes -= entry.charge.bytes;
    this.kept.delete(key);
    this.budget.release(entry.charge);
  }

  private get ownMost(): number {
    return this.within?.bytes ?? Number.POSITIVE_INFINITY;
  }
  private get budget(): CacheBudget {
    return this.within?.budget ?? cacheBudget;
  }
}
