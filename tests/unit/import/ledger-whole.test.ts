import { cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  appendChangeset,
  type Format,
  layerChangeset,
  loadSeed,
  newLayer,
  readLayers,
  storeLayer,
} from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const WORLD = readFileSync(fixture("import/world.yaml"), "utf8");
const speaker = loadSeed(folders.make({ "world.yaml": WORLD })).dataset.entities.find(({ type }) => type !== "Person")
  ?.id as string;

const STATEMENTS = [
  "canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,id",
  "NK-a,NK-a,name,name,Organization,Aria Holding,some-list,,eng,s1",
  "NK-a,NK-a,alias,name,Organization,Aria,some-list,,eng,s2",
].join("\n");
const ENTITY = JSON.stringify({ id: "NK-a", schema: "Organization", properties: { name: ["Aria Holding", "Aria"] } });
const MAP = `
title: Reported events
key: [id]
source: { title: "Table" }
speaker: { name: Example monitors }
brings: { incident: { type: Incident, from: [id], name: "Event {id}" }, place: { type: Place, from: [town], name: "{town}" } }
says: [{ kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }]
`;
const CASES: Readonly<Record<Exclude<Format, "seed" | "sfm">, [Record<string, string>, object?]>> = {
  ftm: [{ "a.json": ENTITY }, { speaker }],
  statements: [{ "a.csv": STATEMENTS }],
  table: [{ "a.csv": "id,town\ne1,Portside\n" }, { map: MAP }],
  csl: [{ "a.json": '[{"id": "a", "title": "A report", "type": "report"}]' }],
  biblatex: [{ "a.bib": "@report{a, title = {A report}}\n" }],
  ris: [{ "a.ris": "TY  - RPRT\nTI  - A report\nER  - \n" }],
};

describe("An import that is kept", () => {
  test.each([...Object.keys(CASES), "sfm"] as Exclude<
    Format,
    "seed"
  >[])("has everything in its ledger that it brought, and is read at a start without a fault (%s)", (format) => {
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    const [files, more] = format === "sfm" ? [{}, {}] : CASES[format];
    const tables = folders.make(files);
    if (format === "sfm") cpSync(fixture("sfm"), tables, { recursive: true });
    const layer = newLayer({ format, name: "taken", title: "What was taken", ...more }, tables);
    const read = loadSeed(base, { layers: [layer] });
    expect(read.faults).toEqual([]);
    const imports = folders.make({});
    storeLayer(imports, layer, layerChangeset(read, layer, "2030-01-01T00:00:00Z")?.own ?? null);
    const again = loadSeed(base, { layers: readLayers(imports), requireLedger: true });
    expect(again.faults).toEqual([]);
    expect(again.unrecorded.size).toBe(0);
  });
});
