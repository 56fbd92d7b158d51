import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeFolder, mayBeWritten, writeWhole } from "../../../src/base/index.js";
import { createProgram } from "../../../src/cli/program.js";
import { appendChangeset, FaultList, loadSeed, readLedger } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const write = fs.writeFileSync;
let base: string;
beforeEach(() => {
  vi.stubEnv("ANSWERABLE_HOME", folders.make({}));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  base = folders.make({ "world.yaml": WORLD });
  appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
});
const withRoom = (): void => {
  fs.writeFileSync = write;
  syncBuiltinESMExports();
};
afterEach(() => {
  withRoom();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** From here on the disk takes so many files whole, half of the next, and no more. */
function fillDisk(after: number): void {
  let written = 0;
  fs.writeFileSync = ((path: string, text: string, options?: object) => {
    if (written++ < after) return write(path, text, options);
    write(path, String(text).slice(0, String(text).length / 2), options);
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  }) as typeof write;
  syncBuiltinESMExports();
}
const run = (...words: string[]) => createProgram().parseAsync(["node", "answerable", ...words]);
const exportTo = (out: string, format = "csv") => run("export", base, "-f", format, "-o", out);
/** Every file beneath a folder, with what it holds. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
      one.isFile() ? [[join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name), "utf8")]] : [],
    ),
  );
const NOT_WRITTEN = { code: "FOLDER_NOT_WRITTEN" };

describe("An export", () => {
  test("that the disk has no room for leaves the earlier one as it was, and may be made again", async () => {
    const out = join(folders.make({}), "out");
    await exportTo(out, "ris");
    const before = contents(out);
    for (const after of [0, 1, 7]) {
      fillDisk(after);
      await expect(exportTo(out)).rejects.toMatchObject({ ...NOT_WRITTEN, message: /the disk is full/ });
      withRoom();
      expect(contents(out)).toEqual(before);
    }
    await exportTo(out);
    expect(existsSync(join(out, "sources.ris"))).toBe(false);
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"))).toMatchObject({ format: "csv" });
  });

  test("that the disk has no room for leaves no folder that was not there", async () => {
    const above = folders.make({});
    fillDisk(2);
    await expect(exportTo(join(above, "out"))).rejects.toMatchObject(NOT_WRITTEN);
    withRoom();
    expect(readdirSync(above)).toEqual([]);
    await exportTo(join(above, "out"));
  });

  test("into a file, or beneath one, is refused with why", async () => {
    const folder = folders.make({ "notes.txt": "mine" });
    for (const out of [join(folder, "notes.txt"), join(folder, "notes.txt", "out")])
      await expect(exportTo(out)).rejects.toMatchObject({ ...NOT_WRITTEN, message: /a file stands where a folder/ });
    expect(contents(folder)).toEqual({ [join(folder, "notes.txt")]: "mine" });
  });

  test("does not write over what somebody put beside an earlier one", async () => {
    const out = join(folders.make({}), "out");
    await exportTo(out, "ris");
    writeFileSync(join(out, "claims.csv"), "mine");
    await expect(exportTo(out)).rejects.toMatchObject({ code: "EXPORT_FOLDER_TAKEN" });
    expect(readFileSync(join(out, "claims.csv"), "utf8")).toBe("mine");
    expect(existsSync(join(out, "sources.ris"))).toBe(true);
  });

  test("replaces one that was stopped while it was made", async () => {
    const out = folders.make({ ".answerable-export/claims.csv": "half" });
    await exportTo(out);
    expect(existsSync(join(out, ".answerable-export"))).toBe(false);
  });
});

describe("A ledger that the disk has no room for", () => {
  test("is left as it was, and takes the same changeset later", () => {
    const more = `entities: [{ id: quay, type: Place, name: Quay }]\n`;
    writeFileSync(join(base, "more.yaml"), more);
    const before = contents(join(base, "ledger"));
    const record = () => appendChangeset(base, loadSeed(base), "More", "2026-02-01T00:00:00Z");
    fillDisk(0);
    expect(record).toThrow(expect.objectContaining(NOT_WRITTEN));
    withRoom();
    expect(contents(join(base, "ledger"))).toEqual(before);
    expect(record()?.seq).toBe(2);
    expect(readLedger(base, new FaultList()).changesets.length).toBe(2);
  });
});

describe("A file", () => {
  test("is written whole, or what stood there stays", () => {
    const folder = folders.make({ "a.txt": "before" });
    fillDisk(0);
    expect(() => writeWhole(join(folder, "a.txt"), "afterwards")).toThrow("no space left");
    withRoom();
    expect(contents(folder)).toEqual({ [join(folder, "a.txt")]: "before" });
    writeWhole(join(folder, "a.txt"), "afterwards");
    expect(contents(folder)).toEqual({ [join(folder, "a.txt")]: "afterwards" });
  });

  test.each([
    ["in a folder that is not there", "none/report.csv", /no folder for it/],
    ["in a file", "notes.txt/report.csv", /a file stands where/],
    ["where a folder stands", "below", /a folder stands where/],
  ])("%s is refused before anything is done", (_, name, message) => {
    const folder = folders.make({ "notes.txt": "mine" });
    mkdirSync(join(folder, "below"));
    expect(() => mayBeWritten(join(folder, name))).toThrow(
      expect.objectContaining({ ...NOT_WRITTEN, message: expect.stringMatching(message) }),
    );
    mayBeWritten(join(folder, "report.csv"));
    mayBeWritten(join(folder, "notes.txt"));
  });

  test("lies in folders that are made for it, or is refused where one is a file", () => {
    const folder = folders.make({ "notes.txt": "mine" });
    makeFolder(join(folder, "a", "b", "c"));
    makeFolder(join(folder, "a", "b"));
    expect(existsSync(join(folder, "a", "b", "c"))).toBe(true);
    expect(() => makeFolder(join(folder, "notes.txt", "b"))).toThrow("ENOTDIR");
  });
});

describe("The report of an import", () => {
  test("that could not be written is told before anything is imported", async () => {
    const tables = folders.make({ "a.csv": "id\n1\n" });
    const report = join(folders.make({}), "none", "fates.csv");
    await expect(run("import", "--format", "csl", tables, "--report", report)).rejects.toMatchObject(NOT_WRITTEN);
  });
});
