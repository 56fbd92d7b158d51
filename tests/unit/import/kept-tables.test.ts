import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { dump, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../src/base/index.js";
import {
  appendChangeset,
  type ChangesetFile,
  changesetDigest,
  layerChangeset,
  loadSeed,
  newLayer,
  readLayers,
  stampOf,
  storeLayer,
} from "../../../src/import/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const about = { format: "sfm" as const, name: "aria-forces", title: "Forces of Aria" };

/** Imports tables into a folder of imports, as `answerable import --format sfm` does, without a store. */
function keep(base: string, imports: string, tables: string, recordedAt: string): void {
  const former = readLayers(imports)[0];
  const fresh = newLayer(about, tables);
  const layer = former ? { ...fresh, ledger: former.ledger } : fresh;
  const seed = loadSeed(base, { layers: [layer] });
  const changeset = layerChangeset(seed, layer, recordedAt);
  if (changeset) storeLayer(imports, layer, changeset.own, seed.converted.get(layer.name));
}
function imported(): { base: string; imports: string; tables: string } {
  const base = folders.make({ "world.yaml": readFileSync(fixture("import/world.yaml"), "utf8") });
  appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
  const imports = folders.make({});
  keep(base, imports, fixture("sfm"), "2026-02-01T00:00:00Z");
  return { base, imports, tables: join(imports, about.name, "tables") };
}

describe("Tables kept of an import", () => {
  test("have their digests in its changeset, and are read as they are", () => {
    const { imports, tables } = imported();
    const file = readFileSync(join(imports, about.name, "ledger", "0001.yaml"), "utf8");
    const { tables: recorded } = load(file) as ChangesetFile;
    expect(Object.keys(recorded ?? {}).sort()).toEqual(readdirSync(tables).sort());
    expect(readLayers(imports)[0]?.tableDigests?.size).toBe(readdirSync(tables).length);
  });

  test.each<[string, (folder: string) => void, RegExp]>([
    ["changed by a byte", (folder) => appendFileSync(join(folder, "units.csv"), "\n"), /units\.csv was changed/],
    ["taken away", (folder) => rmSync(join(folder, "units.csv")), /units\.csv is gone/],
    ["renamed", (folder) => renameSync(join(folder, "units.csv"), join(folder, "units2.csv")), /units\.csv is gone/],
    ["added", (folder) => writeFileSync(join(folder, "more.csv"), "id\n"), /more\.csv was added/],
  ])("one of which was %s are refused by name, unless the import is about to be replaced", (_what, harm, named) => {
    const { imports, tables } = imported();
    harm(tables);
    expect(() => readLayers(imports)).toThrow(
      expect.objectContaining({ code: "IMPORT_TABLES_CHANGED", message: expect.stringMatching(named) }),
    );
    expect(readLayers(imports, about.name)).toHaveLength(1);
  });

  test("stay where the files were links, also when what they led to is gone", () => {
    const originals = folders.make({}, fixture("sfm"));
    const linked = folders.make({});
    for (const name of readdirSync(originals)) symlinkSync(join(originals, name), join(linked, name));
    const { base } = imported();
    const imports = folders.make({});
    keep(base, imports, linked, "2026-02-01T00:00:00Z");
    rmSync(originals, { recursive: true });
    expect(readLayers(imports)).toHaveLength(1);
  });

  test("that cannot be read are refused as changed", () => {
    const { imports, tables } = imported();
    const table = join(tables, "units.csv");
    rmSync(table);
    symlinkSync(join(tables, "nowhere.csv"), table);
    expect(() => readLayers(imports)).toThrow(
      expect.objectContaining({ code: "IMPORT_TABLES_CHANGED", message: expect.stringMatching(/cannot be read/) }),
    );
  });

  test("whose changeset was edited to fit other tables are refused: the chain does not hold", () => {
    const { imports, tables } = imported();
    appendFileSync(join(tables, "units.csv"), "\n");
    const path = join(imports, about.name, "ledger", "0001.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(/units\.csv: "\w{8}/, 'units.csv: "00000000'));
    expect(() => readLayers(imports)).toThrow(expect.objectContaining({ code: "DATASET_REFUSED" }));
  });

  test("from before their digests were recorded are read, and said not to have been compared", () => {
    const { imports } = imported();
    const [kept] = readLayers(imports);
    expect(kept).toBeDefined();
    rmSync(join(imports, about.name, "ledger"), { recursive: true });
    expect(readLayers(imports)[0]?.tableDigests).toBeNull();
  });
});

describe("A second import under one name that brings more", () => {
  test("keeps what the first recorded, and records the rest after it", () => {
    const { base, imports } = imported();
    const more = folders.make({}, fixture("sfm"));
    const units = join(more, "units.csv");
    const text = readFileSync(units, "utf8").trimEnd();
    const division = text.split(/\r?\n/).find((line) => line.startsWith("u-div,")) as string;
    const another = division.replace("u-div", "u-new").replace("2 Division", "9 Division");
    writeFileSync(units, `${text}\r\n${another}\r\n`);
    keep(base, imports, more, "2026-03-01T00:00:00Z");
    expect(readdirSync(join(imports, about.name, "ledger"))).toEqual(["0001.yaml", "0002.yaml"]);
    const [kept] = readLayers(imports);
    expect(kept?.ledger.changesets).toHaveLength(2);
    expect(loadSeed(base, { layers: readLayers(imports) }).faults).toEqual([]);
  });
});

describe("What the tables of an import were read as", () => {
  const read = (base: string, imports: string) => loadSeed(base, { layers: readLayers(imports), requireLedger: true });

  test("is kept beside them: it is what their tables say, at the same places", () => {
    const { base, imports } = imported();
    const kept = read(base, imports);
    expect(kept.faults).toEqual([]);
    rmSync(join(imports, about.name, "records.json"));
    const anew = read(base, imports);
    expect(kept.dataset).toEqual(anew.dataset);
    const places = ({ converted }: typeof kept) =>
      converted
        .get(about.name)
        ?.map(({ file, yaml }) => [
          file,
          Object.entries(yaml.value as Record<string, unknown[]>).map(([section, items]) =>
            items.map((_, index) => yaml.locate([section, index])),
          ),
        ]);
    expect(places(kept)).toEqual(places(anew));
  });

  test("stays what it was where a later version of the program reads the tables otherwise", () => {
    const { base, imports } = imported();
    const before = read(base, imports).dataset;
    // A version that gives other records: as if the converter had another name for each of them.
    const described = join(imports, about.name, "import.json");
    const later = JSON.parse(readFileSync(described, "utf8"));
    writeFileSync(described, JSON.stringify({ ...later, format: "table", map: "table: units.csv\n" }));
    const ledger = join(imports, about.name, "ledger", "0001.yaml");
    expect(readFileSync(ledger, "utf8")).toContain("tables");
    expect(read(base, imports)).toMatchObject({ faults: [], dataset: before });
    rmSync(join(imports, about.name, "records.json"));
    expect(() => read(base, imports)).toThrow(expect.objectContaining({ code: "TABLE_MAP_INVALID" }));
  });

  test("is refused where it was changed by hand, or cannot be read", () => {
    const { base, imports } = imported();
    const path = join(imports, about.name, "records.json");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replaceAll("Aria", "Boria"));
    expect(read(base, imports).faults.length).toBeGreaterThan(0);
    for (const broken of ["{", "[]", '{"files": [{}]}']) {
      writeFileSync(path, broken);
      expect(() => read(base, imports)).toThrow(expect.objectContaining({ code: "DATASET_REFUSED" }));
    }
  });

  type Sections = Record<string, Record<string, unknown>[]>;
  /** Changes what is kept of it, by hand. */
  const harmed = (change: (files: { sections: Sections }[]) => void, from = imported()) => {
    const path = join(from.imports, about.name, "records.json");
    const kept = JSON.parse(readFileSync(path, "utf8"));
    change(kept.files);
    writeFileSync(path, `${JSON.stringify(kept)}\n`);
    return from;
  };
  const faultsOf = ({ base, imports }: ReturnType<typeof imported>, requireLedger: boolean) =>
    loadSeed(base, { layers: readLayers(imports), requireLedger }).faults.map(
      ({ code, message }) => `${code} ${message}`,
    );
  const rename = (files: { sections: Sections }[]): void => {
    const [one] = files.flatMap(({ sections }) => sections.entities ?? []);
    if (one) one.name = "International Court of Elsewhere";
  };
  const add = (files: { sections: Sections }[]): void => {
    const claims = files.find(({ sections }) => (sections.claims ?? []).length > 0)?.sections.claims;
    claims?.push({ ...claims[0], key: `${about.name}.9999`, at: "another place" });
  };

  test("has its digest in the changeset: what was changed is named with its field and both values", () => {
    const { imports } = imported();
    const own = load(readFileSync(join(imports, about.name, "ledger", "0001.yaml"), "utf8")) as ChangesetFile;
    expect(own.readAs).toBe(sha256(readFileSync(join(imports, about.name, "records.json"))));
    for (const requireLedger of [false, true]) {
      expect(faultsOf(harmed(rename), requireLedger)).toContainEqual(
        expect.stringMatching(
          /^IMPORT_RECORDS_CHANGED .*aria-forces.*entities "aria-forces\/?[^"]*".*`name`.*International Court of Elsewhere.*tables say "/,
        ),
      );
      expect(faultsOf(harmed(add), requireLedger)).toContainEqual(
        expect.stringMatching(/^IMPORT_RECORDS_CHANGED .*claims "aria-forces\.9999" was added/),
      );
      const taken = harmed((files) =>
        files.find(({ sections }) => (sections.claims ?? []).length > 0)?.sections.claims?.pop(),
      );
      expect(faultsOf(taken, requireLedger).some((one) => /^IMPORT_RECORDS_CHANGED .* is gone/.test(one))).toBe(true);
    }
  });

  test("is refused whatever of it was changed, by whatever it was changed to", () => {
    const from = imported();
    const path = join(from.imports, about.name, "records.json");
    const text = readFileSync(path, "utf8");
    const values = [...text.matchAll(/":(?:"[^"]+"|\d+)/g)];
    fc.assert(
      fc.property(
        fc.nat({ max: values.length - 1 }),
        fc.constantFrom('":"Elsewhere"', '":7777777', '":""'),
        (which, other) => {
          const { 0: was = "", index } = values[which] as RegExpExecArray;
          writeFileSync(path, text.slice(0, index) + other + text.slice(index + was.length));
          let refused = false;
          try {
            refused = faultsOf(from, false).length > 0;
          } catch {
            refused = true;
          }
          expect(refused).toBe(true);
        },
      ),
      { seed: FIRST_SEED, numRuns: 15 },
    );
  });

  test("from before its digest was recorded: what no changeset holds is refused all the same", () => {
    for (const harm of [rename, add]) {
      const from = harmed(harm);
      const ledger = join(from.imports, about.name, "ledger", "0001.yaml");
      const { readAs: _readAs, digest: _digest, ...own } = load(readFileSync(ledger, "utf8")) as ChangesetFile;
      writeFileSync(
        ledger,
        dump({ ...own, digest: changesetDigest(own) }, { forceQuotes: true, quoteStyle: "double" }),
      );
      for (const requireLedger of [false, true])
        expect(faultsOf(from, requireLedger)).toContainEqual(
          expect.stringMatching(/^IMPORT_RECORDS_CHANGED The record .*changeset/),
        );
    }
  });

  test("that was changed changes the stamp of the imports, and hinders nobody who lets go of it", () => {
    const from = imported();
    const before = stampOf(readLayers(from.imports));
    harmed(rename, from);
    expect(stampOf(readLayers(from.imports))).not.toBe(before);
    const rest = readLayers(from.imports, about.name).filter(({ name }) => name !== about.name);
    expect(loadSeed(from.base, { layers: rest }).faults).toEqual([]);
  });
});
