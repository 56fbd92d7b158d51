import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoadedSeed, loadSeed, newLayer } from "../../../src/import/index.js";
import { isCalledDuplicate } from "../../../src/import/sfm/why-not.js";
import { ofKind } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

// The world has a second State, so that forces of several can be told apart.
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8").replace(
  "entities:\n",
  "entities:\n  - { id: bbb, type: State, name: Boria }\n",
);
const folders = temporaryFolders();
const load = (tables: Record<string, string>): LoadedSeed => {
  const layer = newLayer({ format: "sfm", name: "forces", title: "Forces" }, folders.make(tables));
  return loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [layer] });
};
type Cells = Readonly<Record<string, string>>;
/** A table of the columns that its rows have. */
function table(...rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((row) => row.join("\t"))
    .join("\n");
}
const fate = (seed: LoadedSeed, line: number, file = "a.csv") => {
  const row = seed.fates.get("forces")?.find((one) => one.file === file && one.line === line);
  return [row?.fate, ...(row?.why ?? [])];
};
const said = (seed: LoadedSeed): string =>
  JSON.stringify([
    seed.dataset.entities.filter(({ id }) => id.startsWith("forces/")),
    seed.dataset.claims.filter(({ source }) => source.startsWith("forces/")),
  ]);

describe("What is not for publication", () => {
  const SECRET = fc.constantFrom("unit:name", "unit:other_names", "unit:country", "unit:classification");
  test("is not published by the rows that name it, whichever of them comes first", () => {
    fc.assert(
      fc.property(SECRET, fc.constantFrom("status", "comments"), fc.boolean(), (column, why, isFirst) => {
        const hidden = {
          ...{ "unit:id:admin": "u-hidden", [column]: column === "unit:country" ? "bbb" : "Nightjar" },
          ...(why === "status" ? { "unit:status:admin": "1" } : { "unit:comments:admin": "a duplicate" }),
        };
        const open = {
          ...{ "unit:id:admin": "u-open", "unit:name": "Open Unit", "unit:status:admin": "3", "unit:country": "aaa" },
          ...{ "unit:relation_type": "child", "unit:related_unit_id:admin": "u-hidden" },
        };
        const rows = [{ "unit:status:admin": "3", ...hidden }, open];
        const seed = load({ "a.csv": table(...(isFirst ? rows : rows.reverse())) });
        expect(seed.faults).toEqual([]);
        expect(said(seed)).not.toContain("Nightjar");
        expect(ofKind(seed.dataset.claims, "nationality").map(({ fields }) => fields.state)).not.toContain("bbb");
      }),
      { seed: FIRST_SEED, numRuns: 16 },
    );
  });

  test("nor is the name of a place whose row is left out", () => {
    const seed = load({
      "a.csv": table({ "location:id:admin": "p-1", "location:name": "Nightjar House", "location:status:admin": "1" }),
      "b.csv": table({ "incident:id:admin": "i-1", "incident:location": "Oron", "incident:location_id:admin": "p-1" }),
    });
    expect([fate(seed, 2)[0], said(seed).includes("Nightjar")]).toEqual(["skipped", false]);
  });

  test.each([
    ["duplicate", true],
    ["Duplicate of u-6", true],
    ["a duplicate of unit no. 6", true],
    ["unit no 6; duplicates u-7? yes, duplicate", true],
    ["checked, no duplicate of u-6", false],
    ["not a duplicate", false],
    ["this isn't a known duplicate", false],
    ["deduplicated in 2019", false],
    ["", false],
  ])("comments that say %j call a row a duplicate: %s", (comments, is) => expect(isCalledDuplicate(comments)).toBe(is));
});

describe("The fate of a row of research tables", () => {
  test.each<[string, Cells, string]>([
    ["dates that nothing is said of", { "unit:first_cited_date": "2010-01-01" }, "`unit:first_cited_date` is not read"],
    ["the class of a related unit", { "unit:related_unit_class": "Army" }, "`unit:related_unit_class` is not read"],
    ["a column that the format does not have", { "unit:motto": "Onward" }, "the column unit:motto is not read"],
  ])("tells %s", (_what, more, why) => {
    const seed = load({
      "a.csv": table({ "unit:id:admin": "u-1", "unit:name": "Unit", "unit:country": "aaa", ...more }),
    });
    expect(fate(seed, 2)).toEqual(["partly", why]);
  });

  test.each<[string, Cells, string]>([
    [
      "an end without a start",
      { "incident:end_date": "2013-01-05" },
      "`incident:end_date` is not read: there is no `incident:start_date`",
    ],
    [
      "a day of publication",
      { "incident:start_date": "2013-01-05", "incident:pub_date": "2013-02-01" },
      "`incident:pub_date` is not read",
    ],
  ])("tells %s of an incident", (_what, more, why) => {
    const seed = load({ "a.csv": table({ "incident:id:admin": "i-1", "incident:location": "Oron", ...more }) });
    expect(fate(seed, 2)).toEqual(["partly", why]);
  });

  test("tells a rank beside a role, and what our own tables say of nobody and nothing", () => {
    const seed = load({
      "a.csv": table({
        ...{ "person:id:admin": "p-1", "person:posting_unit_id:admin": "u-1", "person:posting_role": "Commander" },
        "person:posting_rank": "Colonel",
      }),
      "b.csv": table({ "violation:type": "Raid", "category:id": "crimes.raid" }),
    });
    expect(fate(seed, 2)[2]).toBe("`person:posting_rank` is not read");
    expect(fate(seed, 2, "b.csv")).toEqual(["skipped", "no row that is imported has this kind of violation"]);
  });

  test("tells a source that is left out beside others, a month of publication and a second name of a base", () => {
    const at = { "unit:id:admin": "u-1", "unit:name": "Unit", "unit:location": "Oron", "unit:location_type": "site" };
    const seed = load({
      "a.csv": table(
        { ...at, "unit:base_name": "Fort", "unit:location:source": "s-1;s-2" },
        { ...at, "unit:base_name": "Camp", "unit:location:source": "s-1" },
      ),
      "s.csv": table(
        { "source:access_point_id": "s-1", "source:title": "Open", "source:published_timestamp": "2013-02" },
        { "source:access_point_id": "s-2", "source:title": "Closed", "source:restricted:admin": "1" },
      ),
    });
    expect(fate(seed, 2)[1]).toMatch(/sources of which some are not public/);
    expect(fate(seed, 3)[1]).toMatch(/name of the base is not taken/);
    expect(fate(seed, 2, "s.csv")[1]).toMatch(/no single day/);
  });

  test("of a unit that rows give two countries tells that, and it is the organ of neither, whatever their order", () => {
    const rows = ["aaa", "bbb"].map((country) => ({
      "unit:id:admin": "u-1",
      "unit:name": "Unit",
      "unit:country": country,
    }));
    for (const order of [rows, [...rows].reverse()]) {
      const seed = load({ "a.csv": table(...order) });
      expect(ofKind(seed.dataset.claims, "structure")).toEqual([]);
      expect([fate(seed, 2)[1], fate(seed, 3)[1]]).toEqual([
        expect.stringContaining("several countries"),
        expect.stringContaining("several countries"),
      ]);
    }
  });
});

describe("A unit above one that rows give two countries", () => {
  test("is the organ of no State, whatever the order of the rows", () => {
    const top = { "unit:id:admin": "u-top", "unit:name": "Top", "unit:country": "aaa" };
    const below = (country: string): Cells => ({
      ...{ "unit:id:admin": "u-1", "unit:name": "Unit", "unit:country": country },
      ...{ "unit:relation_type": "child", "unit:related_unit_id:admin": "u-top" },
    });
    const organs = (rows: readonly Cells[]): number =>
      ofKind(load({ "a.csv": table(...rows) }).dataset.claims, "structure").filter(
        ({ fields }) => fields.relation === "ORGAN_OF",
      ).length;
    const [first, second] = [below("aaa"), below("bbb")];
    expect([organs([top, first]), organs([top, first, second]), organs([second, first, top])]).toEqual([1, 0, 0]);
  });
});
