import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE_ROOT, sha256 } from "../base/index.js";
import type { Layer } from "../import/index.js";

/** The parts of the program that decide what a folder becomes in a store. */
const DECIDING = ["base", "model", "law", "import", "assessment", "dataset"].map((folder) =>
  fileURLToPath(new URL(`../${folder}`, import.meta.url)),
);
const WRITING = ["write", "derive"].map((folder) => join(PACKAGE_ROOT, "cypher", folder));

/**
 * The hash of everything that what a store holds comes from: every file of a seed folder, the tables and ledgers of the
 * imports over it, and the program that reads and writes them. The same again gives the same store.
 */
export function originOf(folder: string, layers: readonly Layer[] = []): string {
  const folders = [...DECIDING, ...WRITING, folder, ...layers.map(({ tables }) => join(tables, ".."))];
  return sha256(folders.map(hashFolder).join("\n"));
}

function hashFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return sha256(files.map((file) => `${file.slice(folder.length)} ${sha256(readFileSync(file))}`).join("\n"));
}
