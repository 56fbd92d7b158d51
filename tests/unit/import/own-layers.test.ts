import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { planWrite } from "../../../src/dataset/index.js";
import { exportRecord, viewRecord } from "../../../src/export/index.js";
import {
  appendChangeset,
  FaultList,
  type Layer,
  layerChangeset,
  loadSeed,
  newLayer,
  readLayers,
  readLedger,
  storeLayer,
} from "../../../src/import/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const base = folders.lasting({}, join(PACKAGE_ROOT, "tests/fixtures/clocks"));
appendChangeset(base, loadSeed(base), "The world", "2098-01-01T00:00:00Z");
const below = loadSeed(base).dataset;
const speaker = below.entities.find(({ type }) => type !== "Person")?.id as string;

/** A folder of one's own with one claim, recorded at a moment. */
function own(name: string, says: string, recordedAt: string): string {
  const folder = folders.lasting({
    "answerable.json": JSON.stringify({ over: base }),
    "claims.yaml": `sources: [{ id: ${name}-report, title: Report of ${name}, kind: report }]
entities: [{ id: ${name}-body, type: Organization, name: Body of ${name} }]
claims:
  - { key: ${name}.first, kind: appraisal, source: ${name}-report, speaker: ${name}-body, at: p. 1, subject: ${speaker}, says: "${says}" }
`,
  });
  appendChangeset(folder, loadSeed(folder, { under: base }), `First of ${name}`, recordedAt);
  return folder;
}

/** Keeps one import under a home, as the command does. */
function keep(imports: string, name: string, folder: string, format: "seed" | "csl", isPrivate = false): void {
  const description = { format, name, title: name, ...(isPrivate ? { private: true as const } : {}) };
  const layer: Layer = newLayer(description, folder);
  if (format === "seed") return storeLayer(imports, { ...layer, ledger: readLedger(folder, new FaultList()) }, null);
  const changeset = layerChangeset(
    loadSeed(base, { layers: [...readLayers(imports), layer] }),
    layer,
    "2099-02-01T00:00:00Z",
  );
  if (changeset) storeLayer(imports, layer, changeset.own);
}
const digest = (imports: string, test: (layer: Layer) => boolean = () => true): string => {
  const { dataset, faults } = loadSeed(base, { layers: readLayers(imports).filter(test), requireLedger: true });
  expect(faults).toEqual([]);
  return planWrite(dataset).content;
};

const one = own("alpha", "says that it works", "2099-01-01T00:00:00Z");
const two = own("beta", "says that it does not", "2099-01-02T00:00:00Z");
const list = folders.lasting({ "a.json": JSON.stringify([{ id: "x", title: "A book" }]) });
const ALL = [
  ["alpha", one, "seed"],
  ["beta", two, "seed"],
  ["reading", list, "csl"],
] as const;

describe("Folders of one's own, beside other imports", () => {
  test("lie over one record, each with the day it was recorded", () => {
    const imports = folders.make({});
    for (const [name, folder, format] of ALL) keep(imports, name, folder, format);
    const { dataset, faults, unrecorded } = loadSeed(base, { layers: readLayers(imports), requireLedger: true });
    expect([faults, unrecorded.size]).toEqual([[], 0]);
    expect(dataset.changesets.slice(-3).map(({ title, recordedAt }) => [title, recordedAt])).toEqual([
      ["First of alpha", "2099-01-01T00:00:00Z"],
      ["First of beta", "2099-01-02T00:00:00Z"],
      ["Import: reading", "2099-02-01T00:00:00Z"],
    ]);
    expect(dataset.claims.length).toBe(below.claims.length + 2);
  });

  test("that declare what another has declared are told so, and the other is not said to have been changed", () => {
    const imports = folders.make({});
    for (const [name, folder, format] of ALL) keep(imports, name, folder, format);
    const ids = ["alpha-body", "alpha-report", speaker, below.sources[0]?.id as string];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.boolean(), (taken, isRecorded) => {
        const isSource = (id: string): boolean => id === ids[1] || id === ids[3];
        const folder = folders.make({
          "world.yaml": JSON.stringify({
            entities: taken.filter((id) => !isSource(id)).map((id) => ({ id, type: "Organization", name: "Another" })),
            sources: taken.filter(isSource).map((id) => ({ id, title: "Another", kind: "report" })),
          }),
        });
        if (isRecorded) appendChangeset(folder, loadSeed(folder), "Taken", "2099-03-01T00:00:00Z");
        const layer = newLayer({ format: "seed", name: "gamma", title: "gamma" }, folder);
        const ledger = readLedger(folder, new FaultList());
        const layers = [...readLayers(imports), { ...layer, ledger }];
        const { faults } = loadSeed(base, { layers, requireLedger: true });
        expect(faults.map(({ code }) => code)).toEqual(taken.map(() => "SEED_DUPLICATE_ID"));
      }),
      { seed: FIRST_SEED, numRuns: 12 },
    );
  });

  test("are each taken out without harm to the others, in whatever order they came", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        fc.subarray([0, 1, 2], { minLength: 1 }),
        (order, out) => {
          const [with_, without] = [folders.make({}), folders.make({})];
          for (const index of order) {
            const [name, folder, format] = ALL[index] as (typeof ALL)[number];
            keep(with_, name, folder, format);
            if (!out.includes(index)) keep(without, name, folder, format);
          }
          for (const index of out) rmSync(join(with_, (ALL[index] as (typeof ALL)[number])[0]), { recursive: true });
          expect(digest(with_)).toBe(digest(without));
        },
      ),
      { numRuns: 6 },
    );
  });

  test("are refused where something in them is not in their ledger, or was changed after it was", () => {
    const [imports, folder] = [folders.make({}), folders.make({})];
    mkdirSync(folder, { recursive: true });
    cpSync(one, folder, { recursive: true });
    const path = join(folder, "claims.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("p. 1", "p. 2"));
    keep(imports, "alpha", folder, "seed");
    const { faults } = loadSeed(base, { layers: readLayers(imports), requireLedger: true });
    expect(faults.map(({ code, file }) => [code, file])).toContainEqual([
      "LEDGER_VANISHED",
      expect.stringMatching(/^imports\/alpha\//),
    ]);
  });

  test("that are private change no byte of what leaves without them, whatever they hold", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{3,20}[a-z]$/), (says) => {
        const imports = folders.make({});
        keep(imports, "beta", two, "seed");
        const before = exportRecord(viewRecord(loadSeed(base, { layers: readLayers(imports) }).dataset), "nquads");
        keep(imports, "gamma", own("gamma", `says ${says}`, "2099-01-01T12:00:00Z"), "seed", true);
        const layers = readLayers(imports);
        expect(layers.filter((layer) => layer.private).map(({ name }) => name)).toEqual(["gamma"]);
        const open = loadSeed(base, { layers: layers.filter((layer) => !layer.private) });
        expect(exportRecord(viewRecord(open.dataset), "nquads")).toEqual(before);
        const whole = loadSeed(base, { layers }).dataset.claims.find(({ key }) => key === "gamma.first");
        expect(whole?.note).toContain("not to be passed on");
      }),
      { numRuns: 4 },
    );
  });
});
