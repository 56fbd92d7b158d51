import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { nearestNames } from "../../base/index.js";
import { SECTIONS } from "../../model/index.js";
import { FaultList } from "../faults.js";
import { remedyFor } from "./other-formats.js";
import { type LocatedYaml, readYaml, YAML_LIMITS, YamlFault, type YamlLimits } from "./read-yaml.js";

export interface SeedFile {
  /** Path relative to the folder, with forward slashes: the same on every system. */
  readonly file: string;
  readonly yaml: LocatedYaml;
}

/** What a seed file may be. */
export interface FileLimits extends YamlLimits {
  readonly bytes: number;
}
export const FILE_LIMITS: FileLimits = { ...YAML_LIMITS, bytes: 4_000_000 };
const SEED_FILE = /\.ya?ml$/i;
/** Folders at the top that are no part of a seed: what package managers install, the ledger, and links to documents and maps of tables, which have readers of their own. */
const PASSED_OVER = new Set(["node_modules", "ledger", "links", "maps"]);

/** All `.yaml` files under a folder, sorted by path, without the ledger, installed packages and hidden folders. */
export function listSeedFiles(folder: string): string[] {
  return listFiles(folder).filter((path) => SEED_FILE.test(path));
}

function listFiles(at: string, passedOver: ReadonlySet<string> = PASSED_OVER): string[] {
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith(".") || passedOver.has(entry.name)) return [];
      const path = join(at, entry.name);
      return entry.isDirectory() ? listFiles(path, new Set()) : [path];
    });
}

/** Whether there is a folder, also behind a link. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Links to folders are not followed, since they can go in circles: one with seed files in it is a fault, as they are not read. */
function refuseLinks(folder: string, paths: readonly string[], faults: FaultList): void {
  for (const path of paths) {
    if (SEED_FILE.test(path) || !isFolder(path)) continue;
    const at = { file: relative(folder, path).split(sep).join("/"), line: 1, column: 1 };
    try {
      if (listSeedFiles(path).length === 0) continue;
      const what = "This is a link to a folder with seed files, and links to folders are not followed.";
      faults.add(at, "FILE_UNREADABLE", what, "Put the folder itself there.");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!code) throw error;
      faults.add(at, "FILE_UNREADABLE", `The folder behind this link cannot be read (${code}).`);
    }
  }
}

export interface ReadFolderOptions {
  readonly progress?: ((done: number, of: number) => void) | undefined;
  readonly limits?: FileLimits | undefined;
}

/**
 * Reads and parses every seed file; a file that cannot be read or parsed becomes a fault and is left out. A folder that
 * holds no seed at all is one fault, which says what to do with what is there.
 */
export function readFolder(
  folder: string,
  faults: FaultList,
  { progress, limits = FILE_LIMITS }: ReadFolderOptions = {},
): SeedFile[] {
  const top = { file: folder, line: 1, column: 1 };
  let there: string[];
  try {
    there = listFiles(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTDIR") faults.add(top, "FILE_UNREADABLE", `The folder cannot be read (${code ?? "error"}).`);
    else faults.add(top, "FILE_UNREADABLE", "This is a file, and a seed is a folder.", remedyFor([folder]));
    return [];
  }
  refuseLinks(folder, there, faults);
  const paths = there.filter((path) => SEED_FILE.test(path));
  if (paths.length === 0) {
    const what = there.length === 0 ? "The folder is empty." : "The folder holds no seed file.";
    faults.add(top, "FILE_EMPTY", what, remedyFor(there));
    return [];
  }
  const own = new FaultList();
  let mentions = false;
  const files = paths.flatMap((path, index) => {
    progress?.(index + 1, paths.length);
    const { file, mentionsSection } = readSeedFile(path, relative(folder, path).split(sep).join("/"), own, limits);
    mentions ||= mentionsSection;
    return file ?? [];
  });
  if (!mentions && (files.length > 0 || paths.length > FEW)) {
    const what = `This is no folder of seed files: of its ${paths.length} YAML files none has a section of one.`;
    faults.add(top, "FOLDER_NOT_SEED", what);
    return [];
  }
  for (const { code, message, ...at } of own.all()) faults.add(at, code, message);
  return files;
}

/** So many files that all have faults of their own are told one by one, even where none of them mentions a section. */
const FEW = 3;
const SECTION_NAMES = [...Object.keys(SECTIONS), "passages", "claims", "defaults"];
const SECTION_LINE = new RegExp(`^["']?(?:${SECTION_NAMES.join("|")})["']?\\s*:`, "m");

/** Reads one file. Says also whether its text mentions a section of a seed, even where the rest of it has faults. */
function readSeedFile(
  path: string,
  file: string,
  faults: FaultList,
  limits: FileLimits,
): { readonly file?: SeedFile; readonly mentionsSection: boolean } {
  const top = { file, line: 1, column: 1 };
  let mentionsSection = false;
  try {
    const text = readText(path, top, faults, limits.bytes);
    if (text === null) return { mentionsSection };
    mentionsSection = SECTION_LINE.test(text);
    const yaml = readYaml(text, limits);
    if (yaml.value !== null && yaml.value !== undefined) {
      // A name that is all but one of a section is meant to be one.
      mentionsSection ||= keysOf(yaml.value).some((key) => nearestNames(key, SECTION_NAMES).length > 0);
      return { file: { file, yaml }, mentionsSection };
    }
    faults.add(top, "FILE_EMPTY", "The file holds nothing.");
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    faults.add({ file, ...error.place }, "YAML_INVALID", `Not YAML: ${error.message}.`);
  }
  return { mentionsSection };
}

const keysOf = (value: unknown): string[] => (typeof value === "object" && value !== null ? Object.keys(value) : []);

/** The text of a file; null where it cannot be read, which is a fault. */
function readText(
  path: string,
  top: { file: string; line: number; column: number },
  faults: FaultList,
  most: number,
): string | null {
  try {
    const found = statSync(path);
    // A pipe or a device would never come to an end.
    if (!found.isFile()) faults.add(top, "FILE_UNREADABLE", "This is no ordinary file.");
    else if (found.size > most) faults.add(top, "FILE_TOO_LARGE", `The file is larger than ${most / 1_000_000} MB.`);
    else {
      const text = decodeUtf8(readFileSync(path));
      if (text !== null) return text;
      faults.add(top, "FILE_NOT_UTF8", "The file is not UTF-8 text.");
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    faults.add(top, "FILE_UNREADABLE", `The file cannot be read (${code}).`);
  }
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    // A byte order mark is dropped by the decoder; a broken sequence is an error, not a replacement character.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
