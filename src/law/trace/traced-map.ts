import type { Trace } from "./trace.js";

interface Entry<V> {
  readonly value: V | undefined;
  readonly group: string;
  /** Of the work that noted it last. */
  mark: number;
}

/** A map that notes each key it is asked for; whoever walks over all of it has read the group `label:*`. */
export class TracedMap<V> extends Map<string, V> {
  private readonly entered = new Map<string, Entry<V>>();
  private allMark = 0;

  constructor(
    entries: Iterable<readonly [string, V]>,
    private readonly trace: Trace,
    private readonly label: string,
    private readonly onRead: (value: V) => void = () => {},
  ) {
    super();
    for (const [key, value] of entries) {
      super.set(key, value);
      this.entered.set(key, { value, group: `${label}:${key}`, mark: 0 });
    }
  }

  override get(key: string): V | undefined {
    return this.read(key).value;
  }
  override has(key: string): boolean {
    return this.read(key).value !== undefined;
  }
  override get size(): number {
    this.readAll();
    return super.size;
  }
  override keys(): MapIterator<string> {
    this.readAll();
    return super.keys();
  }
  override values(): MapIterator<V> {
    this.readAll();
    return super.values();
  }
  override entries(): MapIterator<[string, V]> {
    this.readAll();
    return super.entries();
  }
  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    this.readAll();
    super.forEach(visit);
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  private read(key: string): Entry<V> {
    let entry = this.entered.get(key);
    if (!entry) {
      // That there is nothing is read as well.
      entry = { value: undefined, group: `${this.label}:${key}`, mark: 0 };
      this.entered.set(key, entry);
    }
    const { mark } = this.trace;
    if (mark !== 0 && entry.mark !== mark) {
      entry.mark = mark;
      this.trace.group(entry.group);
      if (entry.value !== undefined) this.onRead(entry.value);
    }
    return entry;
  }

  private readAll(): void {
    const { mark } = this.trace;
    if (mark === 0 || this.allMark === mark) return;
    this.allMark = mark;
    this.trace.group(`${this.label}:*`);
    for (const value of super.values()) this.onRead(value);
  }
}
