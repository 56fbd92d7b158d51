import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoadedSeed, loadSeed, newLayer } from "../../../src/import/index.js";
import { isCommand } from "../../../src/import/sfm/is-command.js";
import { ofKind } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const load = (tables: Record<string, string>): LoadedSeed => {
  const layer = newLayer({ format: "sfm", name: "forces", title: "Forces" }, folders.make(tables));
  return loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [layer] });
};
/** A table, a row for each list of cells. */
const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => row.join("\t")).join("\n");
const BRIGADE = "Second Mechanised Brigade";

describe("Whether the holder of a post stands above the unit", () => {
  test.each([
    ...["Commander", "Commanding Officer", "Officer in Charge", "GOC", "OC", "Acting Commander", "Commander-in-Chief"],
    ...[
      "Brigade Commander",
      "Commander of the Brigade",
      "Commander, Second Mechanised Brigade",
      "Head",
      "Head of unit",
    ],
    ...["Director", "Chief", "Commander of this unit", "Interim Officer in Command"],
  ])("%s does", (role) => expect(isCommand(role, BRIGADE)).toBe(true));

  test.each([
    ...["Headquarters Clerk", "Headquarters Company", "Commando Instructor", "Command Sergeant Major", "Chief Clerk"],
    ...["Commander's Driver", "Head of Logistics", "Director of Music", "Chief of Staff", "Deputy Commander"],
    ...[
      "Deputy Head",
      "Second in Command",
      "Company Commander",
      "Commander, 3 Company",
      "Former Commander",
      "Post",
      "",
    ],
  ])("%s does not", (role) => expect(isCommand(role, BRIGADE)).toBe(false));

  test("a word more than the unit is called by makes nobody its commander", () => {
    const post = fc.constantFrom("commander", "head", "chief", "director", "officer in charge", "commandant");
    const more = fc.stringMatching(/^q[a-z]{1,8}$/);
    fc.assert(
      fc.property(post, more, fc.constantFrom("of ", "", ", "), (role, word, between) => {
        expect([isCommand(`${role} ${between}${word}`, BRIGADE), isCommand(`${word} ${role}`, BRIGADE)]).toEqual([
          false,
          false,
        ]);
      }),
      { seed: FIRST_SEED, numRuns: 200 },
    );
  });

  test("an office that is not known to command is one of the unit", () => {
    const columns = [
      "person:id:admin",
      "person:posting_unit_id:admin",
      "person:posting_unit_name",
      "person:posting_role",
    ];
    const seed = load({
      "persons.csv": table(columns, ["p-1", "b", BRIGADE, "Chief Clerk"], ["p-2", "b", BRIGADE, "Brigade Commander"]),
    });
    expect(
      ofKind(seed.dataset.claims, "structure")
        .map(({ fields }) => fields.relation)
        .sort(),
    ).toEqual(["MEMBER_OF", "SUBORDINATE_TO"]);
  });
});

describe("An appointment", () => {
  const COLUMNS = [
    ...["person:id:admin", "person:posting_unit_id:admin", "person:posting_unit_name", "person:posting_role"],
    ...["person:posting_first_cited_date", "person:posting_first_cited_date_start"],
    "person:posting_first_cited_date_start_context",
  ];
  const ranks = (second: string): number =>
    load({
      "persons.csv": table(
        COLUMNS,
        ["p-1", "b", BRIGADE, "Chief of Staff", "2010-01-01", "Y", "Ceremony"],
        ["p-1", "b", BRIGADE, second, "2015-01-01", "Y", "Appointed"],
      ),
    }).dataset.acts.filter(({ act }) => act === "rank").length;
  test("gives way to a ceremony for the same post, and not to one for another", () => {
    expect([ranks("Chief of Staff"), ranks("Commander")]).toEqual([1, 0]);
  });
});

describe("Units that an incident names", () => {
  const UNITS = table(["unit:id:admin", "unit:name"], ["u-9", "Second Brigade"]);
  const COLUMNS = [
    ...["incident:id:admin", "incident:start_date", "incident:location"],
    ...["incident:perpetrator_unit_id:admin", "incident:perpetrator_unit"],
  ];
  const actors = (...rows: readonly (readonly [string, string])[]): string[][] => {
    const incidents = table(COLUMNS, ...rows.map(([ids, names], at) => [`i-${at}`, "2013-01-05", "Oron", ids, names]));
    const { dataset } = load({ "units.csv": UNITS, "incidents.csv": incidents });
    const named = new Map(dataset.entities.map((one) => [one.id, [one.name, ...one.names.map(({ text }) => text)]]));
    return ofKind(dataset.claims, "attribution").map(({ fields }) => named.get(fields.allegedActor) ?? []);
  };
  test("have each the name at its place", () => {
    expect(actors(["y-1;y-2", "Alpha;Beta"]).sort()).toEqual([["Alpha"], ["Beta"]]);
    expect(actors(["y-1;y-2", "Alpha"]).sort()).toEqual([["Unnamed unit y-1"], ["Unnamed unit y-2"]]);
  });
  test("stay alleged actors beside one that is unknown, in this row and in later ones", () => {
    expect(actors(["x-1;u-9", "Unknown unit;Second Brigade"], ["u-9", "Unknown"])).toEqual([
      ["Second Brigade"],
      ["Second Brigade"],
    ]);
    expect(actors(["x-1", "Unknown unit"])).toEqual([]);
  });
});
