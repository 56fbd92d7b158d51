import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { takenWithPrivate } from "../../../src/cli/importing/taken-with-private.js";
import { BUNDLE_FORMATS, planWrite, readBundle } from "../../../src/dataset/index.js";
import { type ExportFormat, exportRecord, viewRecord } from "../../../src/export/index.js";
import {
  appendChangeset,
  FaultList,
  layerChangeset,
  ledgerOf,
  loadSeed,
  newLayer,
  readLayers,
  readLedger,
  storeLayer,
} from "../../../src/import/index.js";
import { type Dataset, privateImportsOf } from "../../../src/model/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const base = folders.lasting({ "world.yaml": WORLD });
appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");

/** A record with two imports of references, which make no claims; one of them, or none, is private. */
function recordWith(name: string | null) {
  const imports = folders.make({});
  for (const [one, day] of [
    ["open", "01"],
    ["mine", "02"],
  ] as const) {
    const tables = folders.make({ "a.json": JSON.stringify([{ id: one, title: `A book of ${one}` }]) });
    const mark = one === name ? { private: true as const } : {};
    const layer = newLayer({ format: "csl", name: one, title: one, ...mark }, tables);
    const read = loadSeed(base, { layers: [...readLayers(imports), layer] });
    const changeset = layerChangeset(read, layer, `2026-02-${day}T00:00:00Z`);
    if (changeset) storeLayer(imports, layer, changeset.own);
  }
  return loadSeed(base, { layers: readLayers(imports) }).dataset;
}

/** Takes a record out into a folder of its own. */
function takeOut(dataset: Dataset, format: ExportFormat) {
  const { files, manifest } = exportRecord(viewRecord(dataset), format);
  const folder = folders.make({});
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), file.text);
  }
  return { folder, manifest };
}

describe("A record with a private import, taken out whole and read in again", () => {
  test.each(BUNDLE_FORMATS)("as %s still says whose it is, and of nothing else", async (format) => {
    for (const name of ["mine", null]) {
      const dataset = recordWith(name);
      const { folder, manifest } = takeOut(dataset, format);
      const read = await readBundle(folder, format);
      expect(read.faults).toEqual([]);
      expect(privateImportsOf(read.dataset)).toEqual(name === null ? [] : [name]);
      expect(read.dataset.changesets).toEqual(dataset.changesets);
      expect(manifest.private).toEqual(name === null ? undefined : [name]);
    }
  });

  test.each(BUNDLE_FORMATS)("as %s keeps what the rules of its court say of themselves", async (format) => {
    const own = folders.make({
      "law.yaml": `sources: [{ id: mine/list, title: A list, kind: report }]
mechanisms:
  - id: mine/court
    name: Court
    addressee: NATURAL_PERSON
    nature: criminal-court
    says: { speaker: river-watch, source: mine/list, at: p. 2 }
    rules: { subject: { provisions: [statute/art-1], categories: [crimes] } }
    bases: [{ id: mine/court/universal, link: UNIVERSAL, provision: statute/art-1, sentence: whoever did it }]
`,
    });
    const about = { format: "seed" as const, name: "mine", title: "mine", private: true as const };
    appendChangeset(own, loadSeed(own, { under: base }), "A court", "2026-02-01T00:00:00Z");
    const ledger = ledgerOf(about, readLedger(own, new FaultList()));
    const { dataset, faults } = loadSeed(base, { layers: [{ ...newLayer(about, own), ledger }], requireLedger: true });
    expect(faults).toEqual([]);
    const read = await readBundle(takeOut(dataset, format).folder, format);
    expect(read.faults).toEqual([]);
    expect(read.dataset.claims.map(({ note }) => note)).toEqual(dataset.claims.map(({ note }) => note));
    expect(planWrite(read.dataset).content).toBe(planWrite(dataset).content);
  });

  test.each([
    ["ftm", "entities.ftm.json"],
    ["statements", "statements.csv"],
    ["csl", "sources.csl.json"],
    ["biblatex", "sources.bib"],
    ["ris", "sources.ris"],
  ] as const)("as %s is known by its manifest, as a folder and as one file", (format, file) => {
    const { folder } = takeOut(recordWith("mine"), format);
    for (const path of [folder, join(folder, file)]) expect(takenWithPrivate(path)).toEqual(["mine"]);
    // Other files beside a manifest are none of it, and a record without a private import says nothing.
    expect(takenWithPrivate(join(folder, "manifest.json"))).toEqual([]);
    expect(takenWithPrivate(takeOut(recordWith(null), format).folder)).toEqual([]);
  });
});
