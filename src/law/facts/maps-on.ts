import type { LawClaim } from "./law-facts.js";

/**
 * A map seen through a lens: what the lens shows nothing of is not in it. What it shows is worked out once for each key,
 * so a lens looks at the value it is given and at nothing else. The map below is asked every time: where reads are
 * traced, that is what notes them.
 */
export class MapOn<V, Shown> implements ReadonlyMap<string, Shown> {
  private readonly kept = new Map<string, Shown | undefined>();

  constructor(
    private readonly all: ReadonlyMap<string, V>,
    private readonly lens: (value: V) => Shown | undefined,
  ) {}

  get(key: string): Shown | undefined {
    const value = this.all.get(key);
    if (value === undefined) return undefined;
    const known = this.kept.get(key);
    if (known !== undefined || this.kept.has(key)) return known;
    const shown = this.lens(value);
    this.kept.set(key, shown);
    return shown;
  }
  has(key: string): boolean {
    return this.get(key) !== undefined;
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
  constructor(
    all: ReadonlyMap<string, readonly C[]>,
    there: (claim: LawClaim) => boolean,
    asTheyStood: (claims: readonly C[]) => readonly C[] = (claims) => claims,
  ) {
    super(all, (claims) => {
      const seen = claims.filter(there);
      return seen.length === 0 ? undefined : asTheyStood(seen.length === claims.length ? claims : seen);
    });
  }
}
