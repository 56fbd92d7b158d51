import { describe, expect, test } from "vitest";
import { type Format, loadSeed, newLayer } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = `entities:
  - { id: aaa, type: State, name: Aria }
  - { id: desk, type: Organization, name: "The Desk" }
`;
const entity = (id: string, name: string): string =>
  JSON.stringify({ id, schema: "Organization", properties: { name: [name], jurisdiction: ["aaa"] } });
const HEAD = "entity_id,prop,schema,value,dataset,id,lang";
/** A character that no name of the record may hold. */
const BAD = "B\u202e";

describe("A row that is refused and left out", () => {
  test.each<[Format, string, string]>([
    ["sfm", "a.csv", `unit:id:admin,unit:name\nu-1,Unit\nu-2,${BAD}\n`],
    [
      "sfm",
      "a.csv",
      "unit:id:admin,unit:name,unit:classification,unit:first_cited_date\nu-1,Unit,Army,\nu-2,Two,Army,2010-02-31\n",
    ],
    ["ftm", "a.json", `${entity("a", "A")}\n${entity("b", BAD)}\n`],
    ["statements", "a.csv", `${HEAD}\na,name,Company,A,list,s1,\nb,name,Company,${BAD},list,s2,\n`],
    ["csl", "a.json", `[{"id": "a", "title": "A"},\n{"id": "b"}]`],
    ["biblatex", "a.bib", `@report{a,\n title = {A},\n}\n@report{b,\n title = {${BAD}},\n}\n`],
    ["ris", "a.ris", "TY  - RPRT\nID  - a\nTI  - A\nER  - \nTY  - RPRT\nID  - b\nER  - \n"],
  ])("of %s (%s) is told as such, and the others are taken", (format, name, text) => {
    const tables = folders.make({ [name]: text });
    const base = folders.make({ "world.yaml": WORLD });
    const speaker = format === "ftm" ? { speaker: "desk" } : {};
    const layer = newLayer({ format, name: "taken", title: "Taken", ...speaker }, tables);
    const { faults } = loadSeed(base, { layers: [layer] });
    expect(faults.length).toBeGreaterThan(0);
    const leftOut = Object.fromEntries(faults.map(({ file, line, message }) => [`${file}:${line}`, message]));
    const seed = loadSeed(base, { layers: [{ ...layer, leftOut }] });
    expect(seed.faults).toEqual([]);
    const rows = seed.fates.get("taken") ?? [];
    // An entity is a row of several statements.
    const told = rows.flatMap(({ fate, why }) => (fate === "skipped" ? why : []));
    expect([...new Set(told)]).toEqual([faults[0]?.message]);
    expect(rows.some(({ fate }) => fate !== "skipped")).toBe(true);
  });
});
