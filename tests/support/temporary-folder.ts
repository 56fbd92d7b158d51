import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach } from "vitest";

/**
 * Folders of seed files that are gone after each test. Call it at the top level of the file.
 *
 * @example const folders = temporaryFolders();
 *          test("…", () => { const folder = folders.make({ "a.yaml": "entities: []" }); });
 */
export function temporaryFolders(): {
  /** A new folder with these files, over a copy of others where some are named. */
  make(files: Readonly<Record<string, string | Uint8Array>>, ...copies: string[]): string;
  /** The same for all tests of the file: gone after the last. */
  lasting(files: Readonly<Record<string, string | Uint8Array>>, ...copies: string[]): string;
} {
  const made: string[] = [];
  const kept: string[] = [];
  afterAll(() => {
    for (const folder of kept.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const writer =
    (folders: string[]) =>
    (files: Readonly<Record<string, string | Uint8Array>>, ...copies: string[]): string => {
      const folder = mkdtempSync(join(tmpdir(), "answerable-seed-"));
      folders.push(folder);
      for (const copy of copies) cpSync(copy, folder, { recursive: true });
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      return folder;
    };
  return { make: writer(made), lasting: writer(kept) };
}
