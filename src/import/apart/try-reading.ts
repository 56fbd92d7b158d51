import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail } from "../../base/index.js";
import type { ForeignFormat } from "./read-foreign.js";

/** What reading the files of others may take. */
export interface ReadingLimits {
  /** Of all files together, in megabytes. */
  readonly size: number;
  /** Memory of the process that reads, in megabytes. */
  readonly memory: number;
  readonly seconds: number;
}
export const READING_LIMITS: ReadingLimits = { size: 400, memory: 4_096, seconds: 180 };

/**
 * Reads files that others have written once in a process of its own, which is ended when it takes more time or memory
 * than it may. Only then are they read here: what they do to a parser, they do there. That process has no settings and no
 * password of ours, and says nothing but that it came to its end.
 *
 * @param path a folder or file; one that is not there is for whoever reads it to tell
 * @throws IMPORT_READING_COSTLY, IMPORT_READING_FAILED
 */
export async function tryReading(
  format: ForeignFormat,
  path: string,
  { size, memory, seconds }: ReadingLimits = READING_LIMITS,
): Promise<void> {
  if (!existsSync(path)) return;
  const bytes = bytesOf(path);
  const tooCostly = (what: string) => fail("IMPORT_READING_COSTLY", { path, what });
  if (bytes > size * 1_000_000)
    throw tooCostly(`holds ${Math.ceil(bytes / 1_000_000)} MB, and ${size} MB may be read at once`);
  const ended = await runReader([format, path], memory, seconds);
  if (ended.late) throw tooCostly(`took longer than ${seconds} s to read`);
  if (ended.code === 0) return;
  if (/heap out of memory|Reached heap limit/.test(ended.said))
    throw tooCostly(`takes more than ${memory} MB of memory to read`);
  throw fail("IMPORT_READING_FAILED", { path, how: ended.signal ?? `exit code ${ended.code}` });
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly late: boolean;
  readonly said: string;
}

/** As much of what the reader says at its end as tells why. */
const SAID = 20_000;

function runReader(words: readonly string[], memory: number, seconds: number): Promise<Ended> {
  // In the built program the reader is beside this file; in a checkout it is run as it is written.
  const built = fileURLToPath(new URL("reader.js", import.meta.url));
  const program = existsSync(built)
    ? [built]
    : ["--import", "tsx", fileURLToPath(new URL("reader.ts", import.meta.url))];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, ...program, ...words], {
      env: {},
      stdio: ["ignore", "ignore", "pipe"],
    });
    let [late, said] = [false, ""];
    const end = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, seconds * 1_000);
    child.stderr.on("data", (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-SAID);
    });
    child.once("error", failed);
    child.once("close", (code, signal) => {
      clearTimeout(end);
      done({ code, signal, late, said });
    });
  });
}

function bytesOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
