import type { RowFate } from "./row-fate.js";

/** Rows that are not taken, by `file:line`, and why: they were read and refused. */
export type LeftOut = ReadonlyMap<string, string>;

/** Rows that the reader of tables could not cut into cells: which of them are not to be taken, and where their fates go. */
export interface Spoiled {
  readonly leftOut?: LeftOut | undefined;
  readonly fates: RowFate[];
}

interface Placed {
  readonly file: string;
  readonly line: number;
}

/** Parts rows that are not to be taken from the others; each has its reason as its fate. */
export function withoutLeftOut<R extends Placed>(
  rows: readonly R[],
  leftOut: LeftOut = new Map(),
): { readonly rows: readonly R[]; readonly fates: readonly RowFate[] } {
  const fates: RowFate[] = [];
  const kept = rows.filter(({ file, line }) => {
    const why = leftOut.get(`${file}:${line}`);
    if (why !== undefined) fates.push({ file, line, fate: "skipped", why: [why], claims: [] });
    return why === undefined;
  });
  return { rows: kept, fates };
}
