import type { Day } from "../../base/index.js";
import type { Trace } from "./trace.js";

interface Entry<V> {
  readonly value: V | undefined;
  readonly group: string;
  /** The days the value may turn on, ascending; worked out when it is read first. */
  days: readonly Day[] | null;
  /** Of the work that noted it last. */
  mark: number;
}

/** A map that notes each key it is asked for; whoever walks over all of it has read the group `label:*`. */
export class TracedMap<V> extends Map<string, V> {
  private readonly entered = new Map<string, Entry<V>>();
  private keysMark = 0;

  constructor(
    entries: Iterable<readonly [string, V]>,
    private readonly trace: Trace,
    private readonly label: string,
    private readonly daysOf: (value: V) => readonly Day[] = () => [],
  ) {
    super();
    for (const [key, value] of entries) {
      super.set(key, value);
      this.entered.set(key, { value, group: `${label}:${key}`, days: null, mark: 0 });
    }
  }

  override get(key: string): V | undefined {
    return this.read(key).value;
  }
  override has(key: string): boolean {
    return this.read(key).value !== undefined;
  }
  override get size(): number {
    this.readKeys();
    return super.size;
  }
  /** Which keys there are turns on no day. */
  override keys(): MapIterator<string> {
    this.readKeys();
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
      entry = { value: undefined, group: `${this.label}:${key}`, days: [], mark: 0 };
      this.entered.set(key, entry);
    }
    const { mark } = this.trace;
    if (mark !== 0 && entry.mark !== mark) {
      entry.mark = mark;
      this.trace.group(entry.group);
      this.trace.days(this.daysIn(entry));
    }
    return entry;
  }

  private readKeys(): void {
    const { mark } = this.trace;
    if (mark === 0 || this.keysMark === mark) return;
    this.keysMark = mark;
    this.trace.group(`${this.label}:*`);
  }

  private readAll(): void {
    if (this.trace.mark === 0) return;
    this.readKeys();
    for (const entry of this.entered.values()) this.trace.days(this.daysIn(entry));
  }

  private daysIn(entry: Entry<V>): readonly Day[] {
    entry.days ??= ascending(this.daysOf(entry.value as V));
    return entry.days;
  }
}

const ascending = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort((a, b) => a - b);
