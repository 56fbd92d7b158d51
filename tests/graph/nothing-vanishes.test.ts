import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  importDataset,
  importFolder,
  importTables,
  removeImport,
  type TableReport,
  verifyStore,
} from "../../src/dataset/index.js";
import type { Graph } from "../../src/graph/index.js";
import { appendChangeset, endLettingGo, loadSeed, readLayers } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
let kept: ReturnType<typeof quickly> | undefined;
const graph = () => (kept ??= quickly(store.graph));
const folders = temporaryFolders();
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const base = folders.lasting({ "world.yaml": readFileSync(fixture("import/world.yaml"), "utf8") });
appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");

type Section = keyof Dataset;
type Source = Dataset["sources"][number];
const idOf = (record: object): string => String("id" in record ? record.id : (record as { seq: number }).seq);

describe("A record of the store that no claim rests on", () => {
  const small = loadSeed(fixture("clocks")).dataset;
  const spare = <T extends { id: string }>(records: readonly T[], other: Partial<T> = {}): T[] => [
    ...records,
    { ...(records.at(-1) as T), id: "spare", ...other },
  ];
  const last = small.changesets.at(-1) as Dataset["changesets"][number];
  /** A small record, with one of each kind in it that nothing else names. */
  const whole: Dataset = {
    ...small,
    changesets: [...small.changesets, { ...last, seq: last.seq + 1, title: "Names were mended" }],
    sources: spare(small.sources),
    passages: spare(small.passages, { at: "p. 999" }),
    entities: spare(small.entities),
    instruments: spare(small.instruments),
    provisions: spare(small.provisions),
    categories: spare(small.categories),
    elements: spare(small.elements),
    modes: spare(small.modes),
    remedies: spare(small.remedies),
    standards: spare(small.standards),
    mechanisms: spare(small.mechanisms, {
      id: "spare-court",
      bases: small.mechanisms.at(-1)?.bases.map((basis) => ({ ...basis, id: `spare-${basis.id}` })) ?? [],
    }),
  };
  const SECTIONS = (Object.keys(whole) as Section[]).filter((section) => section !== "claims");

  beforeAll(async () => {
    await clearStore(graph());
    await importDataset(graph(), whole, []);
  });

  test.each(SECTIONS)("stays, though what is imported does not hold it, and is named: %s", async (section) => {
    const gone = idOf(whole[section].at(-1) as object);
    const without = { ...whole, [section]: whole[section].slice(0, -1) };
    for (const dryRun of [true, false]) {
      const { missing, ...report } = await importDataset(graph(), without, [], { dryRun });
      expect(report).toMatchObject({ written: false, unchanged: false, kept: 1 });
      const { claims, sources, entities, others } = missing;
      const listed =
        section === "mechanisms" || section === "entities" ? entities : section === "sources" ? sources : others;
      expect([claims.length + sources.length + entities.length + others.length, listed]).toEqual([
        1,
        [listed === others ? `${section} ${gone}` : gone],
      ]);
    }
    expect((await verifyStore(graph(), whole)).differences).toEqual([]);
  });

  test("goes where that is said", async () => {
    expect(await importDataset(graph(), small, [], { replace: true })).toMatchObject({ written: true });
    expect((await verifyStore(graph(), small)).differences).toEqual([]);
  });
});

describe("Of imports of one record, each in its own folder or at another home", () => {
  const read = (imports: string) => loadSeed(base, { layers: readLayers(imports) }).dataset;
  /** Imports a list of references, which makes no claims. */
  const bring = (
    imports: string,
    name: string,
    titles: string[],
    to: Graph = graph(),
    options = {},
  ): Promise<TableReport> =>
    importTables(
      to,
      {
        ...{ format: "csl" as const, name, title: name, imports, base, recordedAt: "2026-02-01T00:00:00Z" },
        tables: folders.make({ "a.json": JSON.stringify(titles.map((title) => ({ id: title, title }))) }),
      },
      options,
    );
  /** A store in which something else is done to its end when the lock of imports is first asked for. */
  const onceAnother = (work: () => Promise<unknown>): Graph => {
    let isDone = false;
    const write: Graph["write"] = async (commands, options) => {
      if (!isDone && commands[0]?.statement === "write/store/take-import-lock") {
        isDone = true;
        await work();
      }
      return graph().write(commands, options);
    };
    return Object.assign(Object.create(graph()), { write });
  };

  beforeEach(async () => {
    await clearStore(graph());
    await importFolder(graph(), base);
  });

  test("one is not taken out with another", async () => {
    const imports = folders.make({});
    await bring(imports, "mine", ["A book"]);
    const { sources, ...rest } = read(imports);
    await importDataset(
      graph(),
      { ...rest, sources: [...sources, { ...(sources[0] as Source), id: "theirs/book" }] },
      [],
    );
    const remove = (options: object) => removeImport(graph(), { name: "mine", imports, base }, options);
    for (const options of [{ dryRun: true }, {}]) {
      const { kept, written, missing } = await remove(options);
      expect([kept, written, missing.sources]).toEqual([1, false, [expect.stringMatching(/^mine/), "theirs/book"]]);
    }
    expect(readLayers(imports)).toHaveLength(1);
    expect(await remove({ replace: true })).toMatchObject({ kept: 0, written: true });
    expect(readLayers(imports)).toHaveLength(0);
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
  });

  test("one is taken out though its kept tables are no longer what was imported", async () => {
    const imports = folders.make({});
    await bring(imports, "mine", ["A book"]);
    writeFileSync(join(imports, "mine", "tables", "b.json"), "[");
    expect(() => readLayers(imports)).toThrow();
    await removeImport(graph(), { name: "mine", imports, base });
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
  });

  test("one whose removal was stopped is let go of when it is removed again, and no more is asked of anybody", async () => {
    const imports = folders.make({});
    await bring(imports, "mine", ["A book"]);
    await bring(imports, "other", ["Another"]);
    const remove = () => removeImport(graph(), { name: "mine", imports, base });
    expect(await remove()).toMatchObject({ written: true, resumed: false });
    // Stopped while its tables were taken away: some are there still.
    writeFileSync(join(imports, ".mine.let-go", "b.json"), "{}");
    expect(readLayers(imports).map(({ name }) => name)).toEqual(["other"]);
    expect(await remove()).toMatchObject({ faults: [], kept: 0, written: false, unchanged: true, resumed: true });
    expect(readdirSync(join(imports, ".mine.let-go"))).toEqual([]);
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
    endLettingGo(imports, "mine");
    await expect(remove()).rejects.toMatchObject({ code: "IMPORT_UNKNOWN" });
    expect(readdirSync(imports)).toEqual(["other"]);
  });

  test("both are there when the second was read before the first was written", async () => {
    const imports = folders.make({});
    const slow = onceAnother(() => bring(imports, "first", ["A book"]));
    expect(await bring(imports, "second", ["Another"], slow)).toMatchObject({ written: true, kept: 0 });
    expect(readLayers(imports).map(({ name }) => name)).toEqual(["first", "second"]);
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
  });

  test("both have recorded what they brought when they have one name", async () => {
    const imports = folders.make({});
    const slow = onceAnother(() => bring(imports, "mine", ["A book"]));
    await bring(imports, "mine", ["A book", "Another"], slow);
    expect(readLayers(imports)[0]?.ledger.changesets).toHaveLength(2);
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
  });

  test.each([
    ["is taken out", (imports: string, to: Graph) => removeImport(to, { name: "first", imports, base }), ["second"]],
    [
      "is replaced",
      (imports: string, to: Graph) => bring(imports, "first", ["C"], to, { replace: true }),
      ["first", "second"],
    ],
    [
      "is loaded again",
      (imports: string, to: Graph) => importFolder(to, base, { layers: () => readLayers(imports), replace: true }),
      ["first", "second"],
    ],
  ] as const)("one stays that comes while another %s", async (_what, work, left) => {
    const imports = folders.make({});
    await bring(imports, "first", ["A book"]);
    await work(
      imports,
      onceAnother(() => bring(imports, "second", ["Another"])),
    );
    expect(readLayers(imports).map(({ name }) => name)).toEqual(left);
    expect((await verifyStore(graph(), read(imports))).differences).toEqual([]);
  });
});
