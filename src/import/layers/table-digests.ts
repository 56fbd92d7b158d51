import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { sha256 } from "../../base/index.js";
import { CITATIONS_WANTED } from "../citations/index.js";
import { ENTITIES_WANTED } from "../ftm/index.js";
import { TABLES_WANTED, type Wanted } from "../read/read-texts.js";
import type { Format } from "./format.js";

/** The files of a folder that an import of a format reads, in order. */
export const tableNames = (folder: string, format: Format): string[] =>
  (format === "seed" ? seedFiles(folder) : readdirSync(folder))
    .filter((name) => !name.startsWith(".") && wantedBy(format).test(name))
    .sort();

/** Seed files stand in folders of their own; their ledger is kept apart. */
const seedFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !name.startsWith("ledger/"));

const wantedBy = (format: Format): RegExp => {
  if (format === "seed") return /\.ya?ml$/i;
  if (format === "ftm") return ENTITIES_WANTED.pattern;
  return (CITATIONS_WANTED as Partial<Record<Format, Wanted>>)[format]?.pattern ?? TABLES_WANTED.pattern;
};

/** The SHA-256 of each table of a folder, by its name. */
export function tableDigests(folder: string, format: Format): Record<string, string> {
  return Object.fromEntries(tableNames(folder, format).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** What is not as it was recorded in a folder of tables, in words; null where all of it is. */
export function findChangedTable(folder: string, format: Format, recorded: ReadonlyMap<string, string>): string | null {
  let there: Map<string, string>;
  try {
    there = new Map(Object.entries(tableDigests(folder, format)));
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return `${path} cannot be read (${code})`;
  }
  for (const [name, digest] of recorded) {
    const found = there.get(name);
    if (found === undefined) return `the table ${name} is gone`;
    if (found !== digest) return `the table ${name} was changed (SHA-256 ${found}, recorded ${digest})`;
  }
  const more = [...there.keys()].find((name) => !recorded.has(name));
  return more === undefined ? null : `the table ${more} was added`;
}
