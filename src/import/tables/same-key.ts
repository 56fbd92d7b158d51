import type { Row } from "../sfm/index.js";

/** How a row stands to others of its key: it repeats the first of them, or they say different things of one. */
export type SameKey = { readonly repeats: Row } | { readonly against: Row; readonly column: string };

/**
 * The rows that share their key with another. Where all of them have the same cells, all but the first repeat it; where
 * they differ, nothing tells which of them counts, so that each of them stands against another: to leave out one alone
 * would be to choose.
 *
 * @param key the columns that tell rows apart
 * @param read the columns that are read
 */
export function sameKeys(rows: readonly Row[], key: readonly string[], read: ReadonlySet<string>): Map<Row, SameKey> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const cells = JSON.stringify(key.map((column) => row.get(column)));
    const group = groups.get(cells);
    if (group) group.push(row);
    else groups.set(cells, [row]);
  }
  const differing = (one: Row, other: Row): string | undefined =>
    [...read].find((column) => one.get(column) !== other.get(column));
  const found = new Map<Row, SameKey>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const odd = others.find((row) => differing(first, row) !== undefined);
    if (odd === undefined) {
      for (const row of others) found.set(row, { repeats: first });
      continue;
    }
    for (const row of [first, ...others]) {
      const against = differing(row, first) === undefined ? odd : first;
      found.set(row, { against, column: differing(row, against) as string });
    }
  }
  return found;
}
