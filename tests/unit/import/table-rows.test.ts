import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/base/index.js";
import { loadSeed, mapText, newLayer, parseMap } from "../../../src/import/index.js";
import { columnsRead } from "../../../src/import/tables/table-map.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const base = folders.lasting({ "world.yaml": WORLD });
type Cells = Readonly<Record<string, string>>;

/** What rows become under a map, with every column that it reads. */
function load(map: string, rows: readonly Cells[], leftOut?: Record<string, string>) {
  const columns = [...columnsRead(parseMap(map, "map.yaml"))];
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? "")).join(","));
  const layer = newLayer(
    { format: "table", name: "mine", title: "Mine", map, ...(leftOut ? { leftOut } : {}) },
    folders.make({ "t.csv": `${columns.map(quote).join(",")}\n${lines.join("\n")}\n` }),
  );
  const seed = loadSeed(base, { layers: [layer] });
  const claims = seed.dataset.claims.filter(({ source }) => source.startsWith("mine/"));
  return {
    claims,
    sentences: claims.map(({ sentence }) => sentence),
    names: seed.dataset.entities.filter(({ id }) => id.startsWith("mine/")).map(({ name }) => name),
    days: claims.flatMap(({ kind, time }) =>
      kind === "occurrence" ? [`${formatDay(time.possFrom)} ${formatDay(time.possTo - 1)}`] : [],
    ),
    faults: seed.faults.map(({ code, line, message }) => `${code} ${line} ${message}`),
    fates: (seed.fates.get("mine") ?? []).map(({ fate, why }) => ({ fate, why })),
  };
}

const MAP = `
title: Events
key: [id]
source: { title: "Table of events", kind: dataset }
speaker: { name: Monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{quarter}, {town}, {country}" }
  those: { type: Population, from: [town], name: "People of {town}" }
says:
  - { kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } }, time: { from: first, to: last, precision: { column: grade, words: { d: day, r: range, w: week, m: month } } } }
  - kind: figure
    when: { column: low, not: [""] }
    fields: { subject: { brought: incident }, bound: AT_LEAST, value: { column: low, number: true }, unit: { column: unit, words: { deaths: DEATHS, injured: INJURIES } }, population: { brought: those } }
  - kind: figure
    when: { column: high, not: [""] }
    fields: { subject: { brought: incident }, bound: AT_MOST, value: { column: high, number: true }, unit: { column: unit, words: { deaths: DEATHS, injured: INJURIES } }, population: { brought: those } }
`;
const ROW = { id: "e1", town: "Oron", country: "Aria", first: "2020-05-03", grade: "d", low: "1", unit: "deaths" };

describe("A row of a table", () => {
  test("is refused where others of its key have other cells, and so are they, each naming another", () => {
    const rows = [ROW, { ...ROW, low: "30" }, { ...ROW, id: "e2" }];
    const { faults } = load(MAP, rows);
    expect(faults).toEqual([
      expect.stringMatching(/^CELL_INVALID 2 .*t\.csv:3/),
      expect.stringMatching(/^CELL_INVALID 3 .*t\.csv:2/),
    ]);
    const refused = load(MAP, rows, { "t.csv:2": "refused", "t.csv:3": "refused" });
    expect([refused.faults, refused.fates.map(({ fate }) => fate)]).toEqual([[], ["skipped", "skipped", "imported"]]);
  });

  test("of a key on which rows differ is never the one that counts, in whatever order they stand", () => {
    const lows = fc.array(fc.constantFrom("1", "30", "7"), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(lows, (all) => {
        const refused = new Set(
          load(
            MAP,
            all.map((low) => ({ ...ROW, low })),
          ).faults.map((fault) => fault.split(" ")[1]),
        );
        expect(refused.size).toBe(new Set(all).size > 1 ? all.length : 0);
      }),
      { numRuns: 20 },
    );
  });

  test("that says what an earlier row says is taken once, and says so", () => {
    const twice = load(MAP, [ROW, ROW]);
    expect([twice.faults, twice.claims.length]).toEqual([[], 2]);
    expect(twice.fates[1]).toEqual({ fate: "skipped", why: [expect.stringContaining("t.csv:2")] });
  });

  test("is refused where it says more at least than at most", () => {
    expect(load(MAP, [{ ...ROW, low: "9", high: "2" }]).faults).toEqual([
      expect.stringMatching(/^CELL_INVALID 2 .*9.*2/),
    ]);
    expect(load(MAP, [{ ...ROW, low: "2", high: "2" }]).faults).toEqual([]);
  });

  test.each([
    "constructor",
    "toString",
    "valueOf",
    "__proto__",
    "hasOwnProperty",
  ])("with the cell %s says no word that a map knows", (cell) => {
    expect(load(MAP, [{ ...ROW, grade: cell }]).faults).toEqual([expect.stringMatching(/^CELL_INVALID 2 `grade`/)]);
    expect(load(MAP, [{ ...ROW, unit: cell }]).faults).toEqual([expect.stringMatching(/^CELL_INVALID 2 `unit`/)]);
  });

  test("calls a thing by the cells that hold something, whichever are empty and whatever stands in them", () => {
    const cell = fc.constantFrom("", "Hill", "Oron, Old", ", x", "{id}");
    fc.assert(
      fc.property(cell, cell, (quarter, country) => {
        const { names } = load(MAP, [{ ...ROW, quarter, country }]);
        expect(names).toContain([quarter, "Oron", country].filter((one) => one !== "").join(", "));
      }),
      { seed: FIRST_SEED, numRuns: 25 },
    );
  });
});

describe("The grade of a day", () => {
  test("that is a week gives the days around it, and never that day alone", () => {
    const { days, faults, claims } = load(MAP, [{ ...ROW, grade: "w" }]);
    expect([faults, days]).toEqual([[], ["2020-04-27 2020-05-09"]]);
    const [time] = claims.flatMap((claim) => (claim.kind === "occurrence" ? [claim.time] : []));
    expect((time?.certFrom ?? 0) >= (time?.certTo ?? 0)).toBe(true);
  });

  test("that is a stretch needs its end, in the row and in the map", () => {
    expect(load(MAP, [{ ...ROW, grade: "r" }]).faults).toEqual([expect.stringMatching(/^CELL_INVALID 2 `last`/)]);
    expect(load(MAP, [{ ...ROW, grade: "r", last: "2020-05-06" }]).days).toEqual(["2020-05-03 2020-05-06"]);
    expect(() => parseMap(MAP.replace("to: last, ", ""), "map.yaml")).toThrow(
      expect.objectContaining({ code: "TABLE_MAP_INVALID", message: expect.stringContaining("range") }),
    );
    expect(() => parseMap(MAP.replace(/to: last, precision: \{.*?\}\s\}/, "precision: range"), "map.yaml")).toThrow(
      expect.objectContaining({ code: "TABLE_MAP_INVALID" }),
    );
  });
});

describe("The maps of events that come with the program", () => {
  const acled = (cells: Cells) =>
    load(mapText("acled"), [
      {
        ...{
          event_id_cnty: "SUD3",
          event_date: "2023-03-05",
          time_precision: "1",
          country: "Sudan",
          admin1: "Khartoum",
        },
        ...{ disorder_type: "Political violence", event_type: "Battles", sub_event_type: "Armed clash", source: "A" },
        ...{ inter1: "State forces", actor1: "Forces of Oron", fatalities: "3", ...cells },
      },
    ]);
  const ged = (cells: Cells) =>
    load(mapText("ucdp-ged"), [
      {
        ...{
          id: "1008",
          code_status: "Clear",
          country: "DR Congo (Zaire)",
          date_start: "2020-01-05",
          date_end: "2020-01-05",
        },
        ...{
          date_prec: "1",
          side_a: "Forces of Oron",
          side_b: "Hill group",
          type_of_violence: "1",
          low: "1",
          high: "2",
        },
        ...cells,
      },
    ]);
  const alleged = ({ sentences }: ReturnType<typeof load>): string[] =>
    sentences.filter((sentence) => sentence.includes(" attributes "));

  test("attribute an event to the force that acted", () => {
    expect(alleged(acled({}))).toEqual([expect.stringContaining("to the Forces of Oron")]);
    expect(alleged(ged({}))).toHaveLength(2);
  });

  test.each<Cells>([
    ...["Protesters", "protesters", "6", "Civilians", "civilians", " CIVILIANS ", "7", "", "of another version"].map(
      (inter1) => ({ inter1 }),
    ),
    { event_type: "Protests", sub_event_type: "Excessive force against protesters" },
    { sub_event_type: "Peaceful protest", event_type: "" },
    { inter1: "Rioters", event_type: "Riots", sub_event_type: "Violent demonstration" },
  ])("attribute nothing to those who may have been its target, and say that they do not: %j", (cells) => {
    const read = acled({ actor1: "Those of Oron", ...cells });
    expect([read.faults, alleged(read), read.names.filter((name) => name === "Those of Oron")]).toEqual([[], [], []]);
    expect(read.fates[0]?.why.join()).toContain("actor1");
  });

  test.each<Cells>([
    { side_a: "civilians" },
    { side_b: "CIVILIANS" },
    { side_b: "Villagers", type_of_violence: "3" },
  ])("nor to a side that is no force: %j", (cells) => {
    const read = ged(cells);
    expect([read.faults, alleged(read).length]).toEqual([[], 1]);
    expect(read.fates[0]?.fate).toBe("partly");
  });

  test("keep a date that is known to the week a week", () => {
    expect(acled({ time_precision: "2" }).days).toEqual(["2023-02-27 2023-03-11"]);
  });

  test("name a place without districts by its country", () => {
    expect(ged({}).names).toContain("DR Congo (Zaire)");
    expect(ged({}).names).toContain("Event 1008, DR Congo (Zaire)");
  });
});
