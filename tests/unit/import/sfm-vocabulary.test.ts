import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type LoadedSeed, loadSeed, newLayer } from "../../../src/import/index.js";
import { ofKind } from "../../../src/model/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

// The world has a second State, so that forces of several can be told apart.
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8").replace(
  "entities:\n",
  "entities:\n  - { id: bbb, type: State, name: Boria }\n",
);
const folders = temporaryFolders();
const PLACE = "0b9c1a52-3d1e-4f0a-9a57-1c2d3e4f5a6b";

function load(tables: Record<string, string>): LoadedSeed {
  const layer = newLayer({ format: "sfm", name: "forces", title: "Forces" }, folders.make(tables));
  return loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [layer] });
}
/** A table from its columns and rows; cells that are left out are empty. */
const table = (columns: readonly string[], ...rows: readonly Record<string, string>[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((row) => row.join("\t")).join("\n");
const fate = (seed: LoadedSeed, file: string, line: number) =>
  seed.fates.get("forces")?.find((row) => row.file === file && row.line === line);

const UNIT = [
  ...["unit:id:admin", "unit:name", "unit:classification", "unit:country", "unit:relation_type"],
  ...["unit:related_unit_id:admin", "unit:location_type", "unit:location"],
];

describe("Research tables as the real files are", () => {
  test.each([
    ["aoo", "area"],
    ["area", "area"],
    ["site", "site"],
    ["AOO", "area"],
  ])("call a place of kind %s a stationing of extent %s", (type, extent) => {
    const row = { "unit:id:admin": "u", "unit:name": "Unit", "unit:location_type": type, "unit:location": "Oron" };
    const seed = load({ "units.csv": table(UNIT, row) });
    expect(seed.faults).toEqual([]);
    expect(ofKind(seed.dataset.claims, "stationing").map(({ fields }) => fields.extent)).toEqual([extent]);
    expect(fate(seed, "units.csv", 2)).toMatchObject({ fate: "imported", why: [] });
  });

  test.each([
    ["empty", "", "imported"],
    ["3", "3", "imported"],
    ["1", "1", "skipped"],
  ])("keep no status for places: one that is %s", (_what, status, expected) => {
    const columns = ["location:id:admin", "location:name", "location:country", "location:status:admin"];
    const row = { "location:id:admin": "p", "location:name": "Oron", "location:country": "aaa" };
    const seed = load({ "locations.csv": table(columns, { ...row, "location:status:admin": status }) });
    expect(fate(seed, "locations.csv", 2)?.fate).toBe(expected);
    expect(seed.dataset.claims.some(({ kind, object }) => kind === "territory" && object === "aaa")).toBe(
      expected === "imported",
    );
  });

  test("nest places by up to ten levels of administration, the widest of which may be the country", () => {
    const levels = { 2: "Aria", 4: "River State", 9: "Ward", 10: "Quarter" };
    const columns = [
      "location:id:admin",
      "location:name",
      ...Object.keys(levels).map((n) => `location:admin_level_${n}_name`),
    ];
    const cells = Object.entries(levels).map(([level, name]) => [`location:admin_level_${level}_name`, name]);
    const row = { "location:id:admin": "p", "location:name": "Oron", ...Object.fromEntries(cells) };
    const seed = load({ "locations.csv": table(columns, row) });
    const name = (id: string | null): string => seed.dataset.entities.find((one) => one.id === id)?.name ?? "";
    const within = new Map(
      seed.dataset.claims
        .filter(({ kind }) => kind === "territory")
        .map(({ subject, object }) => [name(subject), name(object)]),
    );
    expect([...within]).toHaveLength(4);
    expect(["Oron", "Quarter", "Ward", "River State"].map((place) => within.get(place))).toEqual([
      "Quarter",
      "Ward",
      "River State",
      "Aria",
    ]);
  });

  test.each([
    [`Aria Town (osm, point) ${PLACE}`, "Aria Town"],
    ["Aria Town (osm, poly) 12345", "Aria Town"],
    [`Aria Town ${PLACE}`, "Aria Town"],
    ["Aria Town (North)", "Aria Town (North)"],
    ["Aria Town", "Aria Town"],
  ])("show %s by its name", (cell, shown) => {
    const columns = ["incident:id:admin", "incident:start_date", "incident:location"];
    const row = { "incident:id:admin": "i-1", "incident:start_date": "2013-05-05", "incident:location": cell };
    const { dataset, faults } = load({ "incidents.csv": table(columns, row) });
    expect(faults).toEqual([]);
    expect(dataset.entities.find(({ type }) => type === "Incident")?.name).toBe(
      `Incident reported for 2013-05-05, ${shown} (i-1)`,
    );
    expect(
      dataset.entities.filter(({ type, id }) => type === "Place" && id !== "oron").map(({ name }) => name),
    ).toEqual([shown]);
  });

  const force = (id: string, name: string, country: string, above = "", classification = "Army") => ({
    "unit:id:admin": id,
    "unit:name": name,
    "unit:classification": classification,
    "unit:country": country,
    ...(above ? { "unit:relation_type": "child", "unit:related_unit_id:admin": above } : {}),
  });
  test.each([
    ["is called a joint force", [force("top", "Joint Force of the River", "aaa")], []],
    ["is classified as a peace operation", [force("top", "River Mission", "aaa", "", "Peacekeeping")], []],
    [
      "only directs a multinational force",
      [force("top", "River Committee", "aaa"), force("f", "Multinational Force", "aaa", "top")],
      [],
    ],
    [
      "has units of several countries under it",
      [force("top", "Staff", "aaa"), force("b", "Boria Battalion", "bbb", "top")],
      [],
    ],
    [
      "is an army with its own units and a contingent",
      [
        force("top", "Army", "aaa"),
        force("d", "Division", "aaa", "top"),
        force("m", "Multinational Force", "aaa", "top"),
      ],
      ["aaa"],
    ],
    ["is a joint task force of one country", [force("top", "Joint Task Force", "aaa")], ["aaa"]],
    ["is a joint operations command of one country", [force("top", "Joint Operations Command", "aaa")], ["aaa"]],
  ])("make no organ of a host: what %s is an organ of %s", (_what, rows, expected) => {
    const { dataset, faults } = load({ "units.csv": table(UNIT, ...rows) });
    expect(faults).toEqual([]);
    const organs = ofKind(dataset.claims, "structure").filter(
      ({ fields, subject }) => fields.relation === "ORGAN_OF" && subject === "forces/unit-top",
    );
    expect(organs.map(({ object }) => object)).toEqual(expected);
  });

  test("name each column that is not read, in the row that fills it", () => {
    const columns = [...UNIT, "unit:area_ops_name", "unit:notes:admin", "note to self"];
    const filled = {
      "unit:id:admin": "u",
      "unit:name": "Unit",
      "unit:area_ops_name": "North Aria",
      "unit:notes:admin": "x",
    };
    const seed = load({ "units.csv": table(columns, filled, { "unit:id:admin": "v", "unit:name": "Other" }) });
    expect(fate(seed, "units.csv", 2)).toMatchObject({
      fate: "partly",
      why: ["the column unit:area_ops_name is not read"],
    });
    expect(fate(seed, "units.csv", 3)?.fate).toBe("imported");
  });

  test("count lines alike whatever ends them", () => {
    const rows = [
      "unit:id:admin,unit:name",
      'u,"Two',
      'lines"',
      "v,Fine",
      'w,"Two',
      'more"',
      "x,Cell,too many",
      "y,Fine",
    ];
    const lines = (ends: (index: number) => string): unknown[] => {
      const { faults } = load({ "units.csv": rows.map((row, index) => row + ends(index)).join("") });
      return faults.map(({ line, code }) => [line, code]);
    };
    for (const ends of [() => "\r\n", () => "\n", () => "\r", (index: number) => (index === 0 ? "\r\n" : "\n")])
      expect(lines(ends)).toEqual([[7, "TABLE_DAMAGED"]]);
  });
});
