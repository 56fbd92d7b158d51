import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../base/index.js";

/** The folders whose program decides outcomes: the law, and what puts alleged violations to it. */
const DECIDING = ["base", "law", "assessment"];

let known: string | undefined;

/**
 * The digest of the program that applies the law, over its own files as they run: stored assessments of another program
 * are not kept, whoever forgot to say that it changed. Worked out once.
 */
export function programDigest(): string {
  known ??= sha256(
    DECIDING.flatMap((folder) => files(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))).join("\n"),
  );
  return known;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`);
}
