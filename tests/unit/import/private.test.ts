import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { refusePrivate } from "../../../src/cli/serving/refuse-private.js";
import { EXPORT_FORMATS, type ExportFormat, exportRecord, viewRecord } from "../../../src/export/index.js";
import {
  appendChangeset,
  type Layer,
  layerChangeset,
  loadSeed,
  newLayer,
  readLayers,
  storeLayer,
} from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const MAP = `
title: Events
key: [id]
source: { title: Table of events, kind: dataset }
speaker: { name: Monitors }
brings: { incident: { type: Incident, from: [id], name: "Event {id}" }, place: { type: Place, from: [town], name: "{town}" } }
says: [{ kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }]
`;
const base = folders.lasting({ "world.yaml": WORLD });
appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");

/** Keeps an import under a home, as the command does. */
function keep(imports: string, name: string, town: string, isPrivate: boolean): Layer {
  const layer = newLayer(
    { format: "table", name, title: name, map: MAP, ...(isPrivate ? { private: true as const } : {}) },
    folders.make({ "events.csv": `id,town\ne1,${town}\n` }),
  );
  const changeset = layerChangeset(loadSeed(base, { layers: [layer] }), layer, "2026-02-01T00:00:00Z");
  if (changeset) storeLayer(imports, layer, changeset.own);
  return layer;
}
const HOME = process.env.ANSWERABLE_HOME;
afterEach(() => {
  if (HOME === undefined) delete process.env.ANSWERABLE_HOME;
  else process.env.ANSWERABLE_HOME = HOME;
});

describe("A private import", () => {
  test("is kept as one, and each of its claims says so", () => {
    const imports = folders.make({});
    keep(imports, "mine", "Portside", true);
    const [layer] = readLayers(imports);
    expect(layer?.private).toBe(true);
    const claims = loadSeed(base, { layers: readLayers(imports) }).dataset.claims;
    const ofImport = claims.filter(({ source }) => source.startsWith("mine/"));
    expect(ofImport.map(({ note }) => note)).toEqual(["Of the private import mine: not to be passed on."]);
    expect(claims.filter(({ source, note }) => !source.startsWith("mine/") && /private/.test(note ?? ""))).toEqual([]);
  });

  test.each(
    Object.keys(EXPORT_FORMATS) as ExportFormat[],
  )("leaves no trace in %s: two records that differ in it alone are the same bytes", (format) => {
    const texts = ["Portside", "Riverside", null].map((town) => {
      const imports = folders.make({});
      keep(imports, "shared", "Hillside", false);
      if (town !== null) keep(imports, "mine", town, true);
      const layers = readLayers(imports).filter((layer) => !layer.private);
      return JSON.stringify(exportRecord(viewRecord(loadSeed(base, { layers }).dataset), format).files);
    });
    expect(texts[0]).toContain(
      {
        csl: "Table of events",
        biblatex: "Table of events",
        ris: "Table of events",
        projection: "A projection",
        rdf12: "place-hillside",
      }[format as string] ?? "Hillside",
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/Portside|Riverside|mine\//);
  });

  test("is served on this machine alone", async () => {
    const home = folders.make({});
    process.env.ANSWERABLE_HOME = home;
    await refusePrivate({ host: "0.0.0.0" });
    mkdirSync(join(home, "imports"));
    keep(join(home, "imports"), "mine", "Portside", true);
    for (const host of ["127.0.0.1", "localhost", "::1"]) await refusePrivate({ host });
    for (const host of ["0.0.0.0", "192.0.2.7", "example.org"])
      await expect(refusePrivate({ host })).rejects.toMatchObject({
        code: "SERVER_PRIVATE_IMPORTS",
        message: expect.stringContaining("mine"),
      });
  });
});
