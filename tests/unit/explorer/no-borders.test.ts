import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8"));
const filesUnder = (folder: string): string[] =>
  readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Every outline of a country takes a side where one is disputed. */
describe("Borders", () => {
  test("come with no package", () => {
    const outlines =
      /world-atlas|natural-?earth|topojson|geojson|country-?(shapes|borders)|leaflet|maplibre|openlayers/i;
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => outlines.test(name))).toEqual([]);
  });

  test.each(["src/explorer", "seed"])("are in no file under %s", (folder) => {
    const drawn = filesUnder(folder).filter((path) =>
      /\b(Multi)?Polygon\b|"Topology"|\.(topo|geo)json/.test(readFileSync(path, "utf8")),
    );
    expect(drawn).toEqual([]);
  });
});
