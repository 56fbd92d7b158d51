import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, PACKAGE_ROOT, sha256 } from "../../base/index.js";

/** One numbered step of the schema. */
export interface Migration {
  readonly number: number;
  /** File name without its ending. */
  readonly name: string;
  /** SHA-256 of the file with line ends as `\n`. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations of `cypher/schema`, in order. Throws `STATEMENT_INVALID` for a name or number that is out of order. */
export function readMigrations(folder: string = join(PACKAGE_ROOT, "cypher", "schema")): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort();
  return files.map((file, index) => {
    const name = file.slice(0, -".cypher".length);
    const number = Number(/^(\d{4})-[a-z0-9-]+$/.exec(name)?.[1] ?? Number.NaN);
    if (number !== index + 1)
      throw fail("STATEMENT_INVALID", {
        path: `schema/${name}`,
        why: `migrations are numbered without gaps, and this one should be ${index + 1}`,
      });
    const source = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    return { number, name, checksum: sha256(source), statements: split(source) };
  });
}

/** Statements end with a semicolon at the end of a line; whole-line comments are left out. */
function split(source: string): string[] {
  return source
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
