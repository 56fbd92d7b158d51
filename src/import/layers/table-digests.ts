import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../base/index.js";

/** The files of a folder that are tables, in order. */
export const tableNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt)$/i.test(name))
    .sort();

/** The SHA-256 of each table of a folder, by its name. */
export function tableDigests(folder: string): Record<string, string> {
  return Object.fromEntries(tableNames(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** What is not as it was recorded in a folder of tables, in words; null where all of it is. */
export function findChangedTable(folder: string, recorded: ReadonlyMap<string, string>): string | null {
  const there = new Map(Object.entries(tableDigests(folder)));
  for (const [name, digest] of recorded) {
    const found = there.get(name);
    if (found === undefined) return `the table ${name} is gone`;
    if (found !== digest) return `the table ${name} was changed (SHA-256 ${found}, recorded ${digest})`;
  }
  const more = [...there.keys()].find((name) => !recorded.has(name));
  return more === undefined ? null : `the table ${more} was added`;
}
