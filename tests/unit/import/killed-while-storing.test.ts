import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import {
  appendChangeset,
  layerChangeset,
  loadSeed,
  newLayer,
  readLayers,
  storeLayer,
} from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const MAP = `
title: Reported events
key: [id]
source: { title: "Table" }
speaker: { name: Example monitors }
brings: { incident: { type: Incident, from: [id], name: "Event {id}" }, place: { type: Place, from: [town], name: "{town}" } }
says: [{ kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }]
`;
const ABOUT = { format: "table", name: "a-list", title: "A list", map: MAP } as const;
const index = pathToFileURL(join(PACKAGE_ROOT, "src/import/index.ts")).href;

/** Stores an import again, in a process that is killed when it has made so many renamings. */
const storing = (imports: string, tables: string, base: string, renamings: number): string => `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const rename = fs.renameSync;
let made = 0;
fs.renameSync = (from, to) => {
  if (made++ === ${renamings}) process.kill(process.pid, "SIGKILL");
  rename(from, to);
};
syncBuiltinESMExports();
const { layerChangeset, loadSeed, newLayer, readLayers, storeLayer } = await import(${JSON.stringify(index)});
const [former] = readLayers(${JSON.stringify(imports)});
const layer = { ...newLayer(${JSON.stringify(ABOUT)}, ${JSON.stringify(tables)}), ledger: former.ledger };
const read = loadSeed(${JSON.stringify(base)}, { layers: [layer] });
storeLayer(${JSON.stringify(imports)}, layer, layerChangeset(read, layer, "2030-02-01T00:00:00Z").own);
`;

describe("A process that is killed while it stores an import", () => {
  test.each([
    [0, "before the former one is set aside", ["e1"]],
    [1, "between the two renamings", ["e1", "e2"]],
  ])("after %i renamings leaves one that the next start reads whole", (renamings, _when, events) => {
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    const imports = folders.make({});
    const first = newLayer(ABOUT, folders.make({ "a.csv": "id,town\ne1,Portside\n" }));
    const changeset = layerChangeset(loadSeed(base, { layers: [first] }), first, "2030-01-01T00:00:00Z");
    storeLayer(imports, first, changeset?.own ?? null);

    const tables = folders.make({ "a.csv": "id,town\ne1,Portside\ne2,Hilltop\n" });
    const script = join(folders.make({}), "store.mts");
    writeFileSync(script, storing(imports, tables, base, renamings));
    const { signal, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
      cwd: PACKAGE_ROOT,
      encoding: "utf8",
    });
    expect([signal, stderr]).toEqual(["SIGKILL", ""]);
    expect(readdirSync(imports).includes("a-list")).toBe(renamings === 0);

    const layers = readLayers(imports);
    const { dataset, faults } = loadSeed(base, { layers, requireLedger: true });
    expect(faults).toEqual([]);
    expect(
      dataset.entities.flatMap(({ id, type }) => (type === "Incident" && id.startsWith("a-list/") ? [id] : [])),
    ).toEqual(events.map((id) => `a-list/incident-${id}`));
    expect(readdirSync(imports).filter((name) => name.endsWith(".former"))).toEqual([]);
  });
});
