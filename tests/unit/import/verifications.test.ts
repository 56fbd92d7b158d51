import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadSeed } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");

/** A world with two claims from memory, and what an act says of them. */
function load(act: string) {
  const claims = `
sources: [{ id: the-table, title: Table, kind: dataset, url: "https://example.org/table" }]
entities:
  - { id: town, type: Place, name: Town }
  - { id: shelling, type: Incident, name: Shelling of the town }
  - { id: clerk, type: Organization, name: Clerk }
claims:
  - { key: here, kind: occurrence, subject: shelling, place: town, speaker: clerk, source: the-table, at: not checked, verification: unverified }
  - { key: once-more, kind: occurrence, subject: shelling, place: town, speaker: clerk, source: the-table, at: not checked, verification: unverified, time: { precise: { from: "2020-01-01", to: "2020-01-02" } } }
acts:
  - { act: verification, verification: verified, by: us, reason: It says so., ${act} }
`;
  const seed = loadSeed(folders.make({ "world.yaml": WORLD, "claims.yaml": claims }));
  const acts = seed.dataset.acts.map(({ on, source, at, read }) => ({ on, source, at, read }));
  return {
    acts,
    ids: seed.dataset.claims.flatMap(({ id, source }) => (source === "the-table" ? [id] : [])),
    faults: seed.faults.map(({ code }) => code),
  };
}

describe("A verification", () => {
  const reading = { source: "the-table", at: "row 3", read: "2026-01-02" };
  const written = 'source: the-table, at: row 3, read: "2026-01-02"';

  test("of a list of claims is one act on each of them, with the document, the place and the day", () => {
    const { acts, ids, faults } = load(`on: [here, once-more], ${written}`);
    expect(faults).toEqual([]);
    expect(new Set(acts.map(({ on }) => on))).toEqual(new Set(ids));
    expect(acts.map(({ on, ...read }) => read)).toEqual([reading, reading]);
  });

  test("that names some of document, place and day is refused", () => {
    expect(load("on: here, source: the-table").faults).toEqual(["SEED_INVALID_FIELD"]);
    expect(load('on: here, at: row 3, read: "2026-01-02"').faults).toEqual(["SEED_INVALID_FIELD"]);
  });

  test("in a document that nobody entered is refused", () => {
    expect(load(`on: here, ${written.replace("the-table", "no-table")}`).faults).toEqual(["SEED_UNKNOWN_REFERENCE"]);
  });

  test("of the same claim in the same place twice is refused", () => {
    expect(load(`on: [here, here], ${written}`).faults).toEqual(["SEED_DUPLICATE_ID"]);
  });
});
