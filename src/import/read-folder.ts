import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FaultList } from "./faults.js";
import { type LocatedYaml, readYaml, YamlFault } from "./read-yaml.js";

export interface SeedFile {
  /** Path relative to the folder, with forward slashes: the same on every system. */
  readonly file: string;
  readonly yaml: LocatedYaml;
}

const MAX_BYTES = 4_000_000;

/** All `.yaml` files under a folder, sorted by path, without the ledger (it has a reader of its own). */
export function listSeedFiles(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(at, entry.name);
        if (entry.isDirectory()) return entry.name === "ledger" || entry.name.startsWith(".") ? [] : walk(path);
        return /\.ya?ml$/.test(entry.name) ? [path] : [];
      });
  return walk(folder);
}

/** Reads and parses every seed file; a file that cannot be read or parsed becomes a fault and is left out. */
export function readFolder(
  folder: string,
  faults: FaultList,
  progress?: (done: number, of: number) => void,
): SeedFile[] {
  let paths: string[];
  try {
    paths = listSeedFiles(folder);
  } catch (error) {
    faults.add(
      { file: folder, line: 1, column: 1 },
      "FILE_UNREADABLE",
      `The folder cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
    );
    return [];
  }
  if (paths.length === 0)
    faults.add({ file: folder, line: 1, column: 1 }, "FILE_EMPTY", "The folder holds no seed file.");
  const files: SeedFile[] = [];
  paths.forEach((path, index) => {
    const file = relative(folder, path).split(sep).join("/");
    const top = { file, line: 1, column: 1 };
    progress?.(index + 1, paths.length);
    try {
      const found = statSync(path);
      // A pipe or a device would never come to an end.
      if (!found.isFile()) return faults.add(top, "FILE_UNREADABLE", "This is no ordinary file.");
      if (found.size > MAX_BYTES)
        return faults.add(top, "FILE_TOO_LARGE", `The file is larger than ${MAX_BYTES / 1_000_000} MB.`);
      const bytes = readFileSync(path);
      const text = decodeUtf8(bytes);
      if (text === null) return faults.add(top, "FILE_NOT_UTF8", "The file is not UTF-8 text.");
      const yaml = readYaml(text);
      if (yaml.value === null || yaml.value === undefined)
        return faults.add(top, "FILE_EMPTY", "The file holds nothing.");
      files.push({ file, yaml });
    } catch (error) {
      if (error instanceof YamlFault)
        faults.add({ file, ...error.place }, "YAML_INVALID", `Not YAML: ${error.message}.`);
      else if ((error as NodeJS.ErrnoException).code)
        faults.add(top, "FILE_UNREADABLE", `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`);
      else throw error;
    }
  });
  return files;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    // A byte order mark is dropped by the decoder; a broken sequence is an error, not a replacement character.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
