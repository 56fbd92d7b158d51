import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoadedSeed, loadSeed, mapText, newLayer, parseMap, shippedMaps } from "../../../src/import/index.js";
import { columnsRead } from "../../../src/import/tables/table-map.js";
import { ofKind } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();

const MAP = `
title: Reported events
key: [id]
source: { title: "Table of events", kind: dataset }
speaker: { name: Example monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{town}" }
  those: { type: Population, from: [who], name: "{who}" }
says:
  - kind: occurrence
    time: { from: day, precision: { column: exactness, words: { exact: day, month: month } } }
    fields: { subject: { brought: incident }, place: { brought: place } }
  - kind: figure
    when: { column: deaths, not: [""] }
    fields: { subject: { brought: incident }, bound: AT_LEAST, value: { column: deaths, number: true }, unit: DEATHS, population: { brought: those } }
leaveOut:
  - { column: state, not: [checked], why: it was not checked }
unread: { note: free text }
`;
const HEADER = "id,day,exactness,town,who,deaths,state,note";
const GOOD = "e1,2020-05-03,exact,Portside,Civilians,3,checked,";

/** What a table becomes under a map. */
function load(
  table: string,
  { map = MAP, leftOut }: { map?: string; leftOut?: Record<string, string> } = {},
): LoadedSeed {
  const layer = newLayer(
    { format: "table", name: "events", title: "Events", map },
    folders.make({ "events.csv": table }),
  );
  return loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [{ ...layer, ...(leftOut ? { leftOut } : {}) }] });
}
const places = ({ faults }: LoadedSeed): string[] =>
  faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
const fates = ({ fates: all }: LoadedSeed): [number, string][] =>
  (all.get("events") ?? []).map(({ line, fate }) => [line, fate]);

describe("A table of anybody, read by a map", () => {
  test("becomes claims with speaker, source, place in it, day and figure", () => {
    const seed = load(`${HEADER}\n${GOOD}\n`);
    expect(places(seed)).toEqual([]);
    const claims = seed.dataset.claims.filter(({ source }) => source.startsWith("events/"));
    expect(claims.map(({ kind, sentence, at, verification }) => [kind, sentence, at, verification]).sort()).toEqual([
      ["figure", "Example monitors state at least 3 deaths (Civilians) in Event e1.", "row 2", "unverified"],
      ["occurrence", "Example monitors place Event e1 in Portside.", "row 2", "unverified"],
    ]);
    expect(fates(seed)).toEqual([[2, "imported"]]);
  });

  test("keeps a month a month: true on at least one of its days", () => {
    const { dataset } = load(`${HEADER}\ne1,2020-02-11,month,Portside,Civilians,,checked,\n`);
    const [claim] = dataset.claims.filter(({ kind, source }) => kind === "occurrence" && source.startsWith("events/"));
    expect(claim?.time).toMatchObject({ possFrom: 18_293, possTo: 18_322, certFrom: expect.any(Number) });
    expect((claim?.time.certFrom ?? 0) >= (claim?.time.certTo ?? 0)).toBe(true);
  });

  test("tells the fate of every row: what is left out on purpose, and what is not read", () => {
    const seed = load(
      `${HEADER}\n${GOOD}\ne2,2020-05-04,exact,Portside,Civilians,1,draft,\ne3,2020-05-05,exact,Portside,Civilians,,checked,heard of it\n`,
    );
    expect(fates(seed)).toEqual([
      [2, "imported"],
      [3, "skipped"],
      [4, "partly"],
    ]);
    expect(seed.fates.get("events")?.map(({ why }) => why)).toEqual([
      [],
      ["it was not checked"],
      ["`note` is not read: free text"],
    ]);
  });

  test.each([
    [
      "a column that holds something and is not named",
      HEADER.replace("note", "notes"),
      GOOD.replace(/$/, "x"),
      "events.csv:1:8 TABLE_COLUMN_UNNAMED",
    ],
    [
      "a column that the map reads and no table has",
      HEADER.replace("town", "city"),
      GOOD,
      "events.csv:1:1 TABLE_COLUMN_MISSING",
    ],
    ["a day that is none", HEADER, GOOD.replace("2020-05-03", "2020-02-30"), "events.csv:2:2 DATE_INVALID"],
    ["a number that is none", HEADER, GOOD.replace(",3,", ",several,"), "events.csv:2:6 CELL_INVALID"],
    ["a word that the map does not know", HEADER, GOOD.replace("exact", "roughly"), "events.csv:2:3 CELL_INVALID"],
    ["a row with a cell too many", HEADER, `${GOOD},more`, "events.csv:2:9 TABLE_DAMAGED"],
  ])("refuses %s, with its place", (_what, header, row, fault) => {
    expect(places(load(`${header}\n${row}\n`))).toContain(fault);
  });

  test("leaves refused rows out where that is asked for, says why, and takes the others", () => {
    const table = `${HEADER}\n${GOOD}\ne2,2020-02-30,exact,Portside,Civilians,1,checked,\n`;
    const [fault] = load(table).faults;
    const seed = load(table, { leftOut: { [`events.csv:${fault?.line}`]: `${fault?.code}: ${fault?.message}` } });
    expect(places(seed)).toEqual([]);
    expect(fates(seed)).toEqual([
      [2, "imported"],
      [3, "skipped"],
    ]);
    expect(seed.fates.get("events")?.[1]?.why[0]).toMatch(/^DATE_INVALID: .*2020-02-30/);
  });

  test("the same table again is the same claims, whatever the order of its rows", () => {
    const more = "e2,2020-05-04,exact,Hillside,Civilians,1,checked,";
    const ids = (table: string): string[] =>
      load(table)
        .dataset.claims.filter(({ source }) => source.startsWith("events/"))
        .map(({ sentence }) => sentence)
        .sort();
    expect(ids(`${HEADER}\n${GOOD}\n${more}\n`)).toEqual(ids(`${HEADER}\n${more}\n${GOOD}\n`));
  });

  test("no cell ends the reading or gets past its column", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("=1+1", "__proto__", "\u202e", "-", "2020-13-01", "{id}"),
    );
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), ([day, town, who, deaths]) => {
        const quoted = [day, "exact", town, who, deaths, "checked", ""].map((one) => `"${one.replaceAll('"', '""')}"`);
        const seed = load(`${HEADER}\ne1,${quoted.join(",")}\n`);
        expect(seed.faults.length > 0 || (seed.fates.get("events") ?? []).length === 1).toBe(true);
        for (const { line } of seed.faults) expect(line).toBeLessThan(20);
      }),
      { seed: FIRST_SEED, numRuns: 25 },
    );
  });
});

describe("Claim-based rows of research on security forces", () => {
  const columns = [
    ...["type:claim", "status:meta", "citation:refs:claim", "about_entity:ref:claim", "relation:unit:refs:assertion"],
    ...["relation:unit:names:qa", "relation:types:assertion", "relation:related_unit:refs:assertion"],
    ...["relation:related_unit:names:qa", "positioning:unit:refs:assertion", "positioning:unit:names:qa"],
    ...["positioning:types:assertion", "positioning:location:refs:assertion", "positioning:location:names:qa"],
    ...["first_precise:range", "last_precise:range", "first_imprecise:range", "last_imprecise:range"],
    ...["starting:range", "ending:range"],
  ];
  const row = (cells: Record<string, string>): string => columns.map((column) => cells[column] ?? "").join(",");
  const relation = {
    "type:claim": "relation",
    "status:meta": "accepted",
    "citation:refs:claim": "c1;c2",
    "about_entity:ref:claim": "r1",
    "relation:unit:refs:assertion": "u1",
    "relation:unit:names:qa": "1 Battalion",
    "relation:types:assertion": "child-of",
    "relation:related_unit:refs:assertion": "u2",
    "relation:related_unit:names:qa": "2 Brigade",
    "first_precise:range": "2012-03-01",
    "last_precise:range": "2012-04-01",
    "first_imprecise:range": "2012-09",
    "last_imprecise:range": "2012-09",
    "starting:range": "Y",
    "ending:range": "N",
  };
  const positioning = {
    "type:claim": "positioning",
    "status:meta": "accepted",
    "citation:refs:claim": "c1",
    "about_entity:ref:claim": "p1",
    "positioning:unit:refs:assertion": "u1",
    "positioning:unit:names:qa": "1 Battalion",
    "positioning:types:assertion": "aoo",
    "positioning:location:refs:assertion": "l1",
    "positioning:location:names:qa": "North",
    "starting:range": "N",
    "ending:range": "N",
  };
  const seed = load(
    `${[columns.join(","), row(relation), row(positioning), row({ ...relation, "status:meta": "conflict" })].join("\n")}\n`,
    { map: mapText("sfm-claims") },
  );
  const made = seed.dataset.claims.filter(({ source }) => source.startsWith("events/"));

  test("keep both ranges, and a beginning only where the row says so; one claim for each citation", () => {
    expect(places(seed)).toEqual([]);
    const relations = ofKind(made, "structure");
    expect(relations.map(({ source }) => source).sort()).toEqual(["events/source-c1", "events/source-c2"]);
    for (const { time, fields } of relations) {
      expect(time).toMatchObject({ certFrom: 15_400, certTo: 15_432, possTo: 15_614, starting: true, ending: false });
      expect([fields.subject, fields.superior, fields.relation]).toEqual([
        "events/unit-u1",
        "events/unit-u2",
        "SUBORDINATE_TO",
      ]);
    }
  });

  test("name one unit in whichever column it stands, and leave out what is not accepted", () => {
    const [stationing] = ofKind(made, "stationing");
    expect([stationing?.fields.subject, stationing?.fields.extent]).toEqual(["events/unit-u1", "area"]);
    expect(fates(seed)).toEqual([
      [2, "imported"],
      [3, "imported"],
      [4, "skipped"],
    ]);
  });
});

describe("A map", () => {
  test.each(shippedMaps())("that comes with the program is whole: %s", (name) => {
    const map = parseMap(mapText(name), name);
    const read = columnsRead(map);
    expect([...read].filter((column) => column in map.unread)).toEqual([]);
    for (const { fields } of map.says)
      for (const value of Object.values(fields))
        if (typeof value === "object" && "brought" in value) expect(Object.keys(map.brings)).toContain(value.brought);
    expect(Object.values(map.brings).map(({ type }) => type as string)).not.toContain("Person");
  });

  test.each([
    ["a field that it does not have", MAP.replace("title: Reported", "titel: Reported"), /title|titel/],
    ["a kind of claim that there is not", MAP.replace("kind: occurrence", "kind: rumour"), /map\.yaml:\d+:\d+/],
    ["persons", MAP.replace("type: Population", "type: Person"), /brings\.those\.type/],
    ["no YAML", "a: [", /map\.yaml:1:\d+/],
  ])("is refused with its place where it holds %s", (_what, text, why) => {
    expect(() => parseMap(text, "map.yaml")).toThrowError(
      expect.objectContaining({ code: "TABLE_MAP_INVALID", message: expect.stringMatching(why) }),
    );
  });
});
