import type { Difference } from "../../dataset/index.js";

/** How many are printed; a store that holds something else altogether differs in tens of thousands. */
const SHOWN = 200;
/** Letters of a value on each side of the first that differs. */
const AROUND = 60;

/** Says of each place what should stand there and what does. */
export function printDifferences(differences: readonly Difference[]): void {
  for (const difference of differences.slice(0, SHOWN)) process.stdout.write(`${describe(difference)}\n`);
  if (differences.length > SHOWN) process.stdout.write(`… and ${differences.length - SHOWN} more places.\n`);
}

/** One place in words. Values come from a store that anybody may have written to: nothing in them reaches a terminal raw. */
export function describe({ record, field, expected, found }: Difference): string {
  const where = visible(record);
  if (field === null) return `${where}: ${expected === null ? "not in the folder" : "not in the store"}`;
  const [should, does] = cut(expected ?? "nothing", found ?? "nothing");
  return `${where} ${visible(field)}: ${visible(should)} in the folder, ${visible(does)} in the store`;
}

/** Two values, shortened to where they differ. */
function cut(one: string, other: string): [string, string] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const from = Math.max(0, same - AROUND);
  const part = (text: string): string =>
    `${from > 0 ? "…" : ""}${text.slice(from, same + AROUND)}${text.length > same + AROUND ? "…" : ""}`;
  return [part(one), part(other)];
}

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
