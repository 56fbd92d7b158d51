/** One of the things compared: does its work once and returns what it found. */
export interface Side {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}
/** What one side took: milliseconds for one call, the median of each round. */
export interface Timing {
  readonly name: string;
  readonly rounds: readonly number[];
  readonly median: number;
}
export interface Rounds {
  /** Rounds that count; at least 7. */
  readonly rounds?: number;
  /** Rounds before, which do not: a server that runs for weeks is warm, and so is its database. */
  readonly warmUp?: number;
  /** How long each side works in a round at least, in milliseconds, so that one call's luck does not decide. */
  readonly stint?: number;
}

/**
 * Runs sides in turn (A B A B …) in one process and one run, so that what slows the machine slows all of them. Times
 * mean nothing by themselves; `ratioOf` compares two sides round by round.
 */
export async function interleave(
  sides: readonly Side[],
  { rounds = 9, warmUp = 20, stint = 160 }: Rounds = {},
): Promise<ReadonlyMap<string, Timing>> {
  const found = new Map<string, number[]>(sides.map((side) => [side.name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const side of sides) {
      const calls: number[] = [];
      for (const begin = performance.now(); calls.length === 0 || performance.now() - begin < stint; ) {
        const before = performance.now();
        await side.run();
        calls.push(performance.now() - before);
      }
      if (round >= 0) found.get(side.name)?.push(median(calls));
    }
  }
  return new Map([...found].map(([name, times]) => [name, { name, rounds: times, median: median(times) }]));
}

/** How many times as long one side took as another: the median over the rounds of each round's ratio. */
export function ratioOf(timings: ReadonlyMap<string, Timing>, one: string, other: string): number {
  const [a, b] = [timings.get(one), timings.get(other)];
  if (!a || !b) throw new Error(`Nothing is called ${a ? other : one} here.`);
  return median(a.rounds.map((time, round) => time / (b.rounds[round] as number)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
