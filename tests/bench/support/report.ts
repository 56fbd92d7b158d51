import { ratioOf, type Timing } from "./interleave.js";

/** A ratio that is looked for, and the most it may be. */
export interface Expected {
  readonly of: string;
  readonly to: string;
  /** The most it may be; absent where it is only told. */
  readonly limit?: number;
  readonly note?: string;
}

/** Prints what a comparison took, and its ratios; returns how many are above their limit. */
export function report(
  title: string,
  timings: ReadonlyMap<string, Timing>,
  expected: readonly Expected[],
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): number {
  print(`\n${title}`);
  for (const { name, median, rounds } of timings.values()) {
    const [least, most] = [Math.min(...rounds), Math.max(...rounds)];
    print(`  ${name.padEnd(52)} ${ms(median)}   (${ms(least).trim()} to ${ms(most).trim()})`);
  }
  let above = 0;
  for (const { of, to, limit, note } of expected) {
    const ratio = ratioOf(timings, of, to);
    const verdict = limit === undefined ? "" : ratio <= limit ? `, within ${limit} ×` : `, ABOVE ${limit} ×`;
    if (limit !== undefined && ratio > limit) above++;
    print(`  ${of} : ${to} = ${ratio.toFixed(2)} ×${verdict}${note ? ` (${note})` : ""}`);
  }
  return above;
}

const ms = (time: number): string => `${time.toFixed(2)} ms`.padStart(11);
