/** How much is kept. */
export interface Bounds<K, V> {
  /** At most so many entries. */
  readonly entries: number;
  /** And at most so many bytes, as `bytesOf` counts them. */
  readonly bytes?: number;
  readonly bytesOf?: (value: V, key: K) => number;
}

interface Entry<V> {
  readonly value: V;
  bytes: number;
}

/**
 * LRU cache within bounds: evicts the least recently used entry first. What is larger than the bounds by itself is not
 * kept at all.
 */
export class Recent<K, V> {
  private readonly kept = new Map<K, Entry<V>>();
  private bytes = 0;

  /** @param bounds how much is kept; a number is one of entries */
  constructor(private readonly bounds: number | Bounds<K, V>) {}

  /** What is kept under the key; otherwise what `make` gives, which is kept from now on. What throws is not kept. */
  get(key: K, make: () => V): V {
    if (this.kept.has(key)) return this.find(key) as V;
    const entry: Entry<V> = { value: make(), bytes: 0 };
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
    }
    return known?.value;
  }

  has(key: K): boolean {
    return this.kept.has(key);
  }

  /** Measures what is kept under the key again, for values that have grown since. */
  weigh(key: K): void {
    const entry = this.kept.get(key);
    const { entries, bytes: most = Number.POSITIVE_INFINITY, bytesOf = () => 0 } = this.asBounds;
    if (entry) {
      const bytes = bytesOf(entry.value, key);
      this.bytes += bytes - entry.bytes;
      entry.bytes = bytes;
      // It would push out all others and go itself in the end.
      if (bytes > most) this.drop(key);
    }
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= entries && this.bytes <= most) return;
      this.drop(oldest);
    }
  }

  private drop(key: K): void {
    this.bytes -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }

  private get asBounds(): Bounds<K, V> {
    return typeof this.bounds === "number" ? { entries: this.bounds } : this.bounds;
  }
}
