import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSeed, newLayer } from "../../../src/import/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const base = folders.lasting({ "world.yaml": WORLD });
const MAP = `
title: Events
key: [id]
source: { title: "Table of events", kind: dataset }
speaker: { name: Monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{town}" }
says:
  - { kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } }, time: { from: day } }
unread: { note: "a note" }
`;
const HEADER = "id,day,town,note";

/** What the lines of a table become. */
function load(lines: readonly string[], { leftOut, header = HEADER }: { leftOut?: string[]; header?: string } = {}) {
  const left = leftOut && { leftOut: Object.fromEntries(leftOut.map((line) => [`t.csv:${line}`, "refused"])) };
  const layer = newLayer(
    { format: "table", name: "mine", title: "Mine", map: MAP, ...left },
    folders.make({ "t.csv": [header, ...lines].join("\n") }),
  );
  const seed = loadSeed(base, { layers: [layer] });
  return {
    faults: seed.faults.map(({ code, line, message }) => `${code} ${line} ${message}`),
    fates: (seed.fates.get("mine") ?? []).map(({ line, fate }) => `${line} ${fate}`),
    claims: seed.dataset.claims.filter(({ source }) => source.startsWith("mine/")).length,
  };
}
const rows = (count: number, note = "x"): string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1},2020-05-0${(index % 9) + 1},Oron,${note}`);

describe("A quote that takes in rows", () => {
  test("is told with the lines it takes in, and nothing is read", () => {
    const lines = rows(9);
    lines[2] = '3,2020-05-03,Oron,"see the report';
    lines[6] = '7,2020-05-07,Oron,"the second"';
    expect(load(lines)).toEqual({ claims: 0, faults: [expect.stringMatching(/^TABLE_DAMAGED 4 .*4.*8/)], fates: [] });
  });

  test("is told wherever it opens and wherever it closes", () => {
    const at = fc.record({ from: fc.nat(7), by: fc.integer({ min: 1, max: 8 }), opens: fc.nat(3), closes: fc.nat(3) });
    fc.assert(
      fc.property(at, ({ from, by, opens, closes }) => {
        const cells = rows(10).map((line) => line.split(","));
        const [first, last] = [cells[from], cells[Math.min(9, from + by)]] as [string[], string[]];
        first[opens] = `"${first[opens]}`;
        last[closes] = `${last[closes]}"`;
        const { faults, fates } = load(cells.map((row) => row.join(",")));
        expect(faults.length > 0 || fates.length === 10).toBe(true);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });

  test("is none where a cell has lines of its own, whatever stands in them", () => {
    const word = fc.constantFrom("said", "no", ", ", "\n", '""', "; ", "12", "and");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (one, other) => {
        const lines = rows(4);
        lines[1] = `2,2020-05-02,"Oron ${one.join("")}","${other.join("")}"`;
        expect(load(lines).faults).toEqual([]);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });
});

describe("A row with more or fewer cells than the header", () => {
  test("is a row that can be left out alone, where it has more", () => {
    const lines = rows(5);
    lines[2] = "3,2020-05-03,Oron, and Old Oron,x";
    const { faults, fates } = load(lines);
    expect(faults).toEqual([expect.stringMatching(/^TABLE_DAMAGED 4 /)]);
    expect(fates).toContain("4 skipped");
    const rest = load(lines, { leftOut: ["4"] });
    expect([rest.faults, rest.claims]).toEqual([[], 4]);
    expect(rest.fates).toContain("4 skipped");
  });

  test("is left out with the rows beside it, where it has fewer: one may be half of the other", () => {
    const lines = rows(6);
    lines.splice(2, 1, "3,2020-05-03,Oron,half of", "a note");
    expect(load(lines).faults).toEqual([expect.stringMatching(/^TABLE_DAMAGED 5 /)]);
    expect(load(lines, { leftOut: ["5"] }).faults).toEqual([
      expect.stringMatching(/^TABLE_DAMAGED 4 .*line 5/),
      expect.stringMatching(/^TABLE_DAMAGED 6 .*line 5/),
    ]);
    const rest = load(lines, { leftOut: ["4", "5", "6"] });
    expect([rest.faults, rest.claims]).toEqual([[], 4]);
    expect(rest.fates.filter((fate) => fate.endsWith("skipped"))).toEqual(["4 skipped", "5 skipped", "6 skipped"]);
  });

  test("damages the table where it stands on several lines", () => {
    const lines = rows(5);
    lines[2] = '3,2020-05-03,"Oron\nOld Oron",x,y';
    const { faults, fates } = load(lines, { leftOut: ["4"] });
    expect([faults.length, fates.includes("4 skipped")]).toEqual([1, false]);
  });
});
