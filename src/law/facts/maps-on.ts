import type { LawClaim } from "./law-facts.js";

/** A map seen through a lens: what the lens shows nothing of is not in it. */
export class MapOn<V, Shown> implements ReadonlyMap<string, Shown> {
  private readonly kept = new Map<string, Shown | undefined>();

  /** @param keep whether what the lens shows is worked out once for each key */
  constructor(
    private readonly all: ReadonlyMap<string, V>,
    private readonly lens: (value: V) => Shown | undefined,
    private readonly keep: boolean,
  ) {}

  get(key: string): Shown | undefined {
    if (this.kept.has(key)) return this.kept.get(key);
    const value = this.all.get(key);
    const shown = value === undefined ? undefined : this.lens(value);
    if (this.keep) this.kept.set(key, shown);
    return shown;
  }
  has(key: string): boolean {
    return this.get(key) !== undefined;
  }
  isEmpty(): boolean {
    return this.keys().next().done === true;
  }
  get size(): number {
    return [...this.keys()].length;
  }
  *keys(): MapIterator<string> {
    for (const key of this.all.keys()) if (this.has(key)) yield key;
  }
  *values(): MapIterator<Shown> {
    for (const [, shown] of this.entries()) yield shown;
  }
  *entries(): MapIterator<[string, Shown]> {
    for (const key of this.all.keys()) {
      const shown = this.get(key);
      if (shown !== undefined) yield [key, shown];
    }
  }
  forEach(visit: (value: Shown, key: string, map: ReadonlyMap<string, Shown>) => void): void {
    for (const [key, shown] of this.entries()) visit(shown, key, this);
  }
  [Symbol.iterator](): MapIterator<[string, Shown]> {
    return this.entries();
  }
}

/** Lists of claims by some key, without the claims that are not there; a list of which nothing is left is not there. */
export class GroupsOn<C extends LawClaim> extends MapOn<readonly C[], readonly C[]> {
  constructor(all: ReadonlyMap<string, readonly C[]>, there: (claim: LawClaim) => boolean, keep: boolean) {
    super(
      all,
      (claims) => {
        const seen = claims.filter(there);
        return seen.length === 0 ? undefined : seen.length === claims.length ? claims : seen;
      },
      keep,
    );
  }
}
