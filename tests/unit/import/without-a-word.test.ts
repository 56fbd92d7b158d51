import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  appendChangeset,
  FaultList,
  type Format,
  loadSeed,
  newLayer,
  readLayers,
  readLedger,
} from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const base = folders.lasting({ "world.yaml": WORLD });
appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");

function load(format: Format, files: Record<string, string>, more: object = {}) {
  const layer = newLayer({ format, name: "mine", title: "Mine", ...more }, folders.make(files));
  const seed = loadSeed(base, { layers: [layer] });
  return {
    claims: seed.dataset.claims.filter(({ speaker, key }) => speaker.startsWith("mine/") || key?.startsWith("mine.")),
    all: seed.dataset.claims,
    entities: seed.dataset.entities.filter(({ id }) => id.startsWith("mine/")),
    faults: seed.faults.map(({ code, line, column }) => `${code} ${line}:${column}`),
    why: (seed.fates.get("mine") ?? []).flatMap(({ why }) => why),
  };
}

const MAP = `
title: Events
key: [id]
source: { title: "Table of events", kind: dataset }
speaker: { name: Monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{called}" }
  those: { type: Population, from: [town], name: "People of {town}" }
says:
  - { kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } }, time: { from: first, to: last, precision: range } }
  - { kind: figure, fields: { subject: { brought: incident }, bound: AT_LEAST, value: { column: dead, number: true }, unit: DEATHS, population: { brought: those } } }
unread: { note: free text }
`;
const table = (...rows: string[]) => load("table", { "a.csv": `${rows.join("\n")}\n` }, { map: MAP });
const HEAD = "id,town,called,first,last,dead,note";

describe("A cell of a table", () => {
  test.each([
    ["1000", 1000],
    ["1,000", 1000],
    ["3.0", 3],
    ["12.00", 12],
    ["12 345 678", 12_345_678],
  ])("that reads %s is the number %d", (cell, value) => {
    const { faults, claims } = table(HEAD, `e1,t,Oron,2020-01-01,2020-01-02,"${cell}",`);
    expect(faults).toEqual([]);
    expect(claims.flatMap((claim) => (claim.kind === "figure" ? [claim.fields.value] : []))).toEqual([value]);
  });

  test.each([
    "0,123",
    "1234,567",
    "1 234,567",
    "1,234 567",
    "2020 300",
    "01,234",
  ])("that reads %s has no groups of thousands, and is refused", (cell) => {
    expect(table(HEAD, `e1,t,Oron,2020-01-01,2020-01-02,"${cell}",`).faults).toEqual(["CELL_INVALID 2:6"]);
  });

  test.each(["1.000", "12.000", "1.234"])("that reads %s may be thousands or a fraction, and is refused", (cell) => {
    expect(table(HEAD, `e1,t,Oron,2020-01-01,2020-01-02,${cell},`).faults).toEqual(["CELL_INVALID 2:6"]);
  });

  test("that stands under a name that another column has is refused, and not read over", () => {
    expect(table(`${HEAD},dead`, "e1,t,Oron,2020-01-01,2020-01-02,700,,7").faults).toEqual(["TABLE_DAMAGED 1:8"]);
    // What both columns say alike is lost with neither.
    expect(table(`${HEAD},dead`, "e1,t,Oron,2020-01-01,2020-01-02,7,,7").faults).toEqual([]);
  });

  test("that names an end without a beginning, or what has another name already, is told of", () => {
    const { faults, why } = table(HEAD, "e1,t,Oron,,2020-01-02,7,", "e2,t,Oron on the river,2020-01-01,2020-01-02,7,");
    expect(faults).toEqual([]);
    expect(why).toEqual([
      "`last` is not read: there is no `first`",
      'the name "Oron on the river" is not taken: an earlier row calls it "Oron"',
    ]);
  });

  test("under a column that nobody named is told of, whatever the column is called", () => {
    expect(table(`${HEAD},constructor`, "e1,t,Oron,2020-01-01,2020-01-02,7,,x").faults).toEqual([
      "TABLE_COLUMN_UNNAMED 1:8",
    ]);
  });
});

describe("An entity of FollowTheMoney", () => {
  const bring = (...lines: object[]) =>
    load("ftm", { "a.json": lines.map((line) => JSON.stringify(line)).join("\n") }, { speaker: "river-watch" });
  const named = { id: "a", schema: "Organization", properties: { name: ["A"] } };

  test("without a property has a fate", () => {
    expect(bring(named, { id: "b", schema: "Organization", properties: {} }).why).toEqual(["the entity has no name"]);
  });
  test.each([
    [{ name: ["A", 7] }],
    [{ name: ["A"], wikidataId: { value: "Q1" } }],
    [{ name: "A", notes: [["x", null]] }],
  ])("with a value that is no text is refused: %j", (properties) => {
    expect(bring({ ...named, properties }).faults).toEqual(["ENTITY_INVALID 1:1"]);
  });
});

describe("A claim of a private import", () => {
  test("says so after its own remark, also where it is a row of a table of participation or a rule of a court", () => {
    const { all, faults } = load(
      "seed",
      {
        "law.yaml": `sources: [{ id: mine/list, title: A list, kind: report }]
defaults: { note: seen }
participation:
  - { instrument: statute, speaker: river-watch, source: mine/list, rows: [{ state: aaa, act: signature, on: "2001-01-01", at: p. 1, note: seen }] }
claims:
  - { key: mine.where, kind: occurrence, subject: oron-raid, place: oron, speaker: river-watch, source: mine/list, at: p. 3 }
mechanisms:
  - id: mine/court
    name: Court
    addressee: NATURAL_PERSON
    nature: criminal-court
    says: { speaker: river-watch, source: mine/list, at: p. 2 }
    rules: { subject: { provisions: [statute/art-1], categories: [crimes] } }
    bases: [{ id: mine/court/universal, link: UNIVERSAL, provision: statute/art-1, sentence: whoever did it }]
`,
      },
      { private: true },
    );
    expect(faults).toEqual([]);
    const own = all.filter(({ source }) => source === "mine/list");
    expect(own.map(({ kind }) => kind)).toContain("mandate");
    for (const { note } of own) expect(note).toMatch(/Of the private import mine: not to be passed on\.$/);
    for (const kind of ["participation", "occurrence"])
      expect(own.find((claim) => claim.kind === kind)?.note).toMatch(/^seen Of/);
  });
});

describe("What cannot be read is not taken for what is not there:", () => {
  const refused = expect.objectContaining({ code: "DATASET_REFUSED" });

  test("a folder of imports that is a file, or holds a folder that is none", () => {
    expect(readLayers(join(folders.make({}), "nowhere"))).toEqual([]);
    expect(() => readLayers(join(folders.make({ imports: "x" }), "imports"))).toThrow(refused);
    expect(() => readLayers(folders.make({ "other/readme.txt": "x" }))).toThrow(refused);
    expect(() => readLayers(folders.make({ "mine/import.json": "{" }))).toThrow(refused);
    expect(() => readLayers(folders.make({ "mine/import.json": '{"format": "other"}' }))).toThrow(refused);
  });

  test("a ledger that is a file", () => {
    const faults = new FaultList();
    readLedger(folders.make({ ledger: "x" }), faults);
    expect(faults.all().map(({ code }) => code)).toEqual(["LEDGER_BROKEN"]);
  });

  test("a changeset whose number has five digits", () => {
    const folder = folders.make({}, base);
    renameSync(join(folder, "ledger", "0001.yaml"), join(folder, "ledger", "00001.yaml"));
    expect(readLedger(folder, new FaultList()).changesets).toHaveLength(1);
  });
});
