import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256 } from "../../base/index.js";

/**
 * The private imports that were in the record when files were taken out of it, as the manifest says that stands beside
 * them and knows them by their hash. Formats that say a part of a record (entities, statements, references) have no other
 * place for it.
 *
 * @param path  a file, or a folder of them
 */
export function takenWithPrivate(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const manifest = readManifest(join(folder, "manifest.json"));
  if (!manifest) return [];
  const names = isFolder ? readdirSync(folder, { withFileTypes: true }).flatMap(fileName) : [basename(path)];
  return names.some((name) => manifest.hashes.has(hashOf(join(folder, name)))) ? manifest.names : [];
}

const fileName = (entry: { name: string; isFile(): boolean }): string[] => (entry.isFile() ? [entry.name] : []);

function hashOf(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    return ""; // Whoever reads it for good says what is wrong with it.
  }
}

function readManifest(
  path: string,
): { readonly names: readonly string[]; readonly hashes: ReadonlySet<string> } | null {
  try {
    const said = JSON.parse(readFileSync(path, "utf8")) as {
      private?: unknown;
      files?: readonly { sha256?: unknown }[];
    };
    const names = Array.isArray(said.private) ? said.private.filter((name) => typeof name === "string") : [];
    const hashes = new Set(
      (said.files ?? []).flatMap((file) => (typeof file.sha256 === "string" ? [file.sha256] : [])),
    );
    return names.length > 0 ? { names, hashes } : null;
  } catch {
    return null; // It is none of ours.
  }
}
