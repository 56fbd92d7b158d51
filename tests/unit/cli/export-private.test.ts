import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { standsOn } from "../../../src/cli/importing/stands-on.js";
import { createProgram } from "../../../src/cli/program.js";
import { appendChangeset, FaultList, loadSeed, newLayer, readLedger, storeLayer } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const MORE = `entities: [{ id: quay, type: Place, name: Quay }]
claims: [{ kind: territory, subject: quay, within: oron, speaker: river-watch, source: report, at: "2" }]
`;
let home: string;
let base: string;
beforeEach(() => {
  home = folders.make({});
  vi.stubEnv("ANSWERABLE_HOME", home);
  base = folders.make({ "world.yaml": WORLD });
  appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
});
afterEach(() => vi.unstubAllEnvs());

const folderOver = (below: string, text: string): string => {
  const folder = folders.make({ "answerable.json": JSON.stringify({ over: below }), "more.yaml": text });
  if (!existsSync(join(below, "answerable.json")))
    appendChangeset(folder, loadSeed(folder, { under: standsOn(folder) }), "Own", "2026-02-01T00:00:00Z");
  return folder;
};
const keep = (folder: string, isPrivate: boolean): void => {
  const layer = newLayer(
    { format: "seed", name: "my-case", title: "my-case", ...(isPrivate ? { private: true as const } : {}) },
    folder,
  );
  storeLayer(join(home, "imports"), { ...layer, ledger: readLedger(folder, new FaultList()) }, null);
};
const exported = async (folder: string, ...more: string[]) => {
  const out = join(folders.make({}), "out");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await createProgram().parseAsync(["node", "answerable", "export", folder, "-f", "csv", "-o", out, ...more]);
  } finally {
    vi.restoreAllMocks();
  }
  return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as { private?: string[]; complete: boolean };
};

describe("A folder that is kept as a private import", () => {
  test("is exported only where that is asked for, and says then that it is private", async () => {
    const folder = folderOver(base, MORE);
    expect((await exported(folder)).private).toBeUndefined();
    keep(folder, true);
    await expect(exported(folder)).rejects.toMatchObject({ code: "EXPORT_FOLDER_PRIVATE" });
    expect((await exported(folder, "--include-private")).private).toEqual(["my-case"]);
  });

  test("is so under another path, after more was recorded in it, where it is kept, and beneath another folder", async () => {
    const folder = folderOver(base, MORE);
    keep(folder, true);
    const copy = folders.make({ "answerable.json": JSON.stringify({ over: base }), "more.yaml": MORE }, folder);
    for (const one of [copy, join(home, "imports", "my-case", "tables")])
      await expect(exported(one)).rejects.toMatchObject({ code: "EXPORT_FOLDER_PRIVATE" });
    const above = folderOver(folder, "entities: [{ id: pier, type: Place, name: Pier }]\n");
    await expect(exported(above)).rejects.toMatchObject({ code: "EXPORT_FOLDER_PRIVATE" });
  });

  test("is no other: one that is kept and not private, or what it stands on", async () => {
    const folder = folderOver(base, MORE);
    keep(folder, false);
    expect((await exported(folder)).private).toBeUndefined();
    keep(folder, true);
    expect((await exported(base)).private).toBeUndefined();
  });
});
