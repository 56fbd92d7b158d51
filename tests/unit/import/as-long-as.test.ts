import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSeed, newLayer } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const MAP = `
title: Reported events
key: [id]
source: { title: "Table", column: report }
speaker: { column: monitor }
brings:
  incident: { type: Incident, from: [id], name: "{name}" }
  place: { type: Place, from: [latitude, longitude], name: "{latitude} {longitude}" }
says:
  - kind: occurrence
    fields: { subject: { brought: incident }, place: { brought: place } }
`;
const HEADER = "id,name,latitude,longitude,report,monitor";
/** The records that a table becomes, and what is told of its rows. */
function load(rows: readonly string[]) {
  const layer = newLayer(
    { format: "table", name: "events", title: "Events", map: MAP },
    folders.make({ "events.csv": [HEADER, ...rows, ""].join("\n") }),
  );
  const { dataset, fates, faults } = loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [layer] });
  expect(faults).toEqual([]);
  const ours = (id: string) => id.startsWith("events/");
  return {
    names: dataset.entities.filter(({ id }) => ours(id)).map(({ name }) => name),
    sources: dataset.sources.filter(({ id }) => ours(id)),
    why: (fates.get("events") ?? []).flatMap(({ why }) => why),
  };
}

describe("What is longer than a record may have it", () => {
  test("is cut with an ellipsis, and the row says so; what fits is whole and nothing is said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 400 }), fc.constantFrom("x", "𐤀", "د"), (length, letter) => {
        const name = letter.repeat(length);
        const { names, sources, why } = load([`e1,${name},1,2,R${name},Watch`]);
        const [title] = sources.map((one) => one.title);
        expect(names.includes(name)).toBe(name.length <= 200);
        expect(title === `R${name}`).toBe(name.length < 300);
        const cut = [...(name.length > 200 ? ["the name"] : []), ...(name.length >= 300 ? ["the title"] : [])];
        expect(why.filter((one) => one.endsWith("and is cut")).map((one) => one.slice(0, 9).trim())).toEqual(
          cut.map((one) => one.slice(0, 9).trim()),
        );
        for (const one of [...names, title as string]) expect(one.isWellFormed()).toBe(true);
        if (name.length > 200) expect(names.some((one) => one.endsWith("…"))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
