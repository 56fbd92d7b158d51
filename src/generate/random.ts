/** Numbers that look random and are the same for the same seed, on every machine: mulberry32. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** One of the items. */
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** As `below`, the small ones much likelier: as a few sources, places and speakers carry most of a record. */
  skewed(below: number): number {
    return Math.min(below - 1, Math.floor(this.next() ** 3 * below));
  }

  /** True in this share of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }
}
