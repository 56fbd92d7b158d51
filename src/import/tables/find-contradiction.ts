type Figure = Readonly<Record<string, unknown>>;

/** What is counted, of whom, where. */
const COUNTED = ["subject", "unit", "population"] as const;
const LOWER: ReadonlySet<unknown> = new Set(["AT_LEAST", "EXACTLY"]);
const UPPER: ReadonlySet<unknown> = new Set(["AT_MOST", "EXACTLY"]);

/** That a figure cannot be true beside another of the same row, in words; null where it can. */
export function findContradiction(earlier: readonly Figure[], figure: Figure): string | null {
  for (const other of earlier) {
    if (COUNTED.some((field) => other[field] !== figure[field])) continue;
    for (const [low, high] of [
      [other, figure],
      [figure, other],
    ] as const)
      if (LOWER.has(low.bound) && UPPER.has(high.bound) && Number(low.value) > Number(high.value))
        return `the row says at least ${low.value} and at most ${high.value} of the same`;
  }
  return null;
}
