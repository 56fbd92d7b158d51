import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { examinePrivateImports } from "../../src/cli/doctor/private-imports.js";
import { refusePrivateStore } from "../../src/cli/serving/refuse-private.js";
import {
  BUNDLE_FORMATS,
  importDataset,
  importFolder,
  importTables,
  partOfRecord,
  readBundle,
  removeImport,
  verifyStore,
} from "../../src/dataset/index.js";
import { exportRecord, viewRecord } from "../../src/export/index.js";
import { parseStatement } from "../../src/graph/index.js";
import { appendChangeset, loadSeed, newLayer, readLayers } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
let kept: ReturnType<typeof quickly> | undefined;
const graph = () => (kept ??= quickly(store.graph));
const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../fixtures/import/world.yaml", import.meta.url)), "utf8");
const base = folders.lasting({ "world.yaml": WORLD });
appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");

/** Imports a list of references, which makes no claims, as the command does. */
const bring = (imports: string, isPrivate: boolean, replace = false, titles = ["A book"]) =>
  importTables(
    graph(),
    {
      ...{ format: "csl" as const, name: "mine", title: "mine", imports, base, private: isPrivate },
      tables: folders.make({ "a.json": JSON.stringify(titles.map((title, id) => ({ id: `${id}`, title }))) }),
      recordedAt: "2026-02-01T00:00:00Z",
    },
    { replace },
  );
/** Whether the store may be given to everybody. */
const isOpen = () =>
  refusePrivateStore(graph(), { host: "0.0.0.0" }).then(
    () => true,
    () => false,
  );
const isKeptPrivate = (imports: string) => readLayers(imports).map((layer) => layer.private ?? false);
const whole = (imports: string): Dataset => loadSeed(base, { layers: readLayers(imports) }).dataset;

beforeEach(async () => {
  await clearStore(graph());
  await importFolder(graph(), base);
});

describe("The mark of a private import", () => {
  test.each(
    BUNDLE_FORMATS,
  )("is still there when the record was taken out as %s and read into another store", async (format) => {
    const imports = folders.make({});
    await bring(imports, true);
    const folder = folders.make({});
    for (const { name, text } of exportRecord(viewRecord(whole(imports)), format).files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await clearStore(graph());
    const { dataset, faults } = await readBundle(folder, format);
    expect(await importDataset(graph(), dataset, faults)).toMatchObject({ faults: [], written: true });
    expect(await isOpen()).toBe(false);
    expect((await verifyStore(graph(), whole(imports))).differences).toEqual([]);
  });

  test("is compared when a store is verified, and put back by an import", async () => {
    const imports = folders.make({});
    await bring(imports, true);
    const statement = parseStatement(
      "write/test",
      "// test\n// Takes the mark away.\n// @access WRITE\nMATCH (mark:AnswerableStore) SET mark.privateImports = []",
    );
    await graph().write([{ statement }]);
    const { differences } = await verifyStore(graph(), whole(imports));
    expect(differences).toEqual([{ record: "store", field: "privateImports", expected: "mine", found: null }]);
    await importFolder(graph(), base, { layers: readLayers(imports) });
    expect(await isOpen()).toBe(false);
  });

  test("goes with what a page takes out, where something of the import is in it, and with nothing else", async () => {
    const imports = folders.make({});
    const mine = folders.lasting({
      "answerable.json": JSON.stringify({ over: base }),
      "more.yaml": `entities: [{ id: quay, type: Place, name: Quay }]\nclaims: [{ key: at-quay, kind: territory, subject: quay, within: oron, speaker: river-watch, source: report, at: "2" }]\n`,
    });
    const layer = newLayer({ format: "seed", name: "own", title: "own" }, mine);
    appendChangeset(mine, loadSeed(base, { layers: [layer] }), "Own", "2026-03-01T00:00:00Z");
    const about = { format: "seed" as const, name: "own", title: "own", imports, base, tables: mine, private: true };
    const done = await importTables(graph(), { ...about, recordedAt: "2026-03-01T00:00:00Z" });
    expect(done).toMatchObject({ faults: [], written: true });
    await bring(imports, true);
    const [claim] = whole(imports).claims.filter(({ key }) => key === "at-quay");
    const taken = async (...ids: string[]) => {
      const part = await partOfRecord(graph(), new SnapshotHolder(graph()), ids);
      const { manifest, files } = exportRecord(viewRecord(part), "nquads");
      expect(/privateImport> "own"/.test(files[0]?.text ?? "")).toBe(manifest.private?.includes("own") ?? false);
      return manifest.private ?? [];
    };
    // The folder's records have names of their own: nothing in them says whose they are.
    expect(await taken("quay")).toEqual(["own"]);
    expect(await taken(claim?.id ?? "")).toEqual(["own"]);
    expect(await taken("oron")).toEqual([]);
    expect(await taken("mine/book", ...whole(imports).sources.map(({ id }) => id))).toEqual(["mine"]);
    await removeImport(graph(), { name: "own", imports, base });
    expect(await taken("oron", ...whole(imports).sources.map(({ id }) => id))).toEqual(["mine"]);
  });

  test("is told by the doctor, and where the store and the home do not say the same", async () => {
    const home = folders.make({});
    const env = { ANSWERABLE_HOME: home };
    const told = async () => (await examinePrivateImports(graph(), env)).map(({ state, found }) => [state, found]);
    expect(await told()).toEqual([]);
    await bring(join(home, "imports"), true);
    expect(await told()).toEqual([["ok", "mine: served on this machine alone"]]);
    await importFolder(graph(), base, { replace: true });
    expect(await told()).toEqual([["warning", "the store says that it holds none; kept at home: mine"]]);
  });

  test("stays when the same record is brought in by something that does not know it", async () => {
    const imports = folders.make({});
    await bring(imports, true);
    const { changesets, ...rest } = whole(imports);
    const unmarked = { ...rest, changesets: changesets.map(({ privateImport: _mark, ...one }) => one) };
    await importDataset(graph(), unmarked, []);
    expect(await isOpen()).toBe(false);
  });

  test.each([
    ["the same", ["A book"], false],
    ["more", ["A book", "Another"], false],
    ["others in its place", ["Another"], true],
  ])("stays when %s is imported under its name and nothing is said of it, until it is taken out", async (_what, titles, replace) => {
    const imports = folders.make({});
    await bring(imports, true);
    expect((await bring(imports, false, replace, titles)).faults).toEqual([]);
    expect([isKeptPrivate(imports), await isOpen()]).toEqual([[true], false]);
    await removeImport(graph(), { name: "mine", imports, base });
    expect(await isOpen()).toBe(true);
    await bring(imports, false);
    expect([isKeptPrivate(imports), await isOpen()]).toEqual([[false], true]);
  });

  test.each([
    ["the same", ["A book"]],
    ["more", ["A book", "Another"]],
  ])("is taken on when %s is imported again and called private", async (_what, titles) => {
    const imports = folders.make({});
    await bring(imports, false);
    expect(await isOpen()).toBe(true);
    await bring(imports, true, false, titles);
    expect([isKeptPrivate(imports), await isOpen()]).toEqual([[true], false]);
    expect((await verifyStore(graph(), whole(imports))).differences).toEqual([]);
  });
});

describe("An import that others rest on", () => {
  test("cannot become private while they are not", async () => {
    const imports = folders.make({});
    await bring(imports, false);
    const [source] = whole(imports).sources.filter(({ id }) => id.startsWith("mine/"));
    const folder = folders.lasting({
      "answerable.json": JSON.stringify({ over: base }),
      "more.yaml": `sources: [{ id: above, title: Above, kind: report, reports: [${source?.id}] }]\n`,
    });
    const seed = loadSeed(base, {
      layers: [...readLayers(imports), newLayer({ format: "seed", name: "above", title: "above" }, folder)],
    });
    appendChangeset(folder, seed, "Above", "2026-03-01T00:00:00Z");
    const about = { format: "seed" as const, name: "above", title: "above", imports, base, tables: folder };
    const over = await importTables(graph(), { ...about, recordedAt: "2026-03-01T00:00:00Z" });
    expect(over).toMatchObject({ faults: [], written: true });
    expect((await bring(imports, true)).faults.map(({ code }) => code)).toEqual(["SEED_UNKNOWN_REFERENCE"]);
    expect([isKeptPrivate(imports), await isOpen()]).toEqual([[false, false], true]);
  });
});
