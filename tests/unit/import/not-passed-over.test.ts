import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSeed } from "../../../src/import/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = "entities:\n  - { id: aaa, type: State, name: Aria }\n";
const place = (id: string): string => `entities:\n  - { id: ${id}, type: Place, name: Oron }\n`;

describe("A file that ends as a seed file does", () => {
  const folder = fc.constantFrom("claims", "maps", "links", "ledger", "node_modules", "Maps");
  const ending = fc.constantFrom("yaml", "yml", "YAML", "Yml");

  test("is read, or is a fault, in whatever folder below the top it lies", () => {
    fc.assert(
      fc.property(fc.array(folder, { minLength: 1, maxLength: 2 }), ending, (inner, end) => {
        const { dataset, faults } = loadSeed(
          folders.make({ "world.yaml": WORLD, [`deep/${inner.join("/")}/a.${end}`]: place("oron") }),
        );
        expect(faults).toEqual([]);
        expect(dataset.entities.map(({ id }) => id)).toContain("oron");
      }),
      { seed: FIRST_SEED, numRuns: 25 },
    );
  });

  test.each(["node_modules", "ledger", "links", "maps"])("is not read as seed in %s at the top", (name) => {
    const { faults } = loadSeed(folders.make({ "world.yaml": WORLD, [`${name}/sub/a.yaml`]: "entities: [{}]" }));
    expect(faults.filter(({ file }) => file.includes("sub/"))).toEqual([]);
  });

  test("behind a link to a folder is told, and a link without one is not", () => {
    const base = folders.make({ "world.yaml": WORLD });
    symlinkSync(folders.make({ "a.yaml": place("oron") }), join(base, "claims"));
    symlinkSync(folders.make({ "a.txt": "x" }), join(base, "notes"));
    mkdirSync(join(base, "deep"));
    symlinkSync(base, join(base, "deep", "round"));
    expect(loadSeed(base).faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "claims FILE_UNREADABLE",
      "deep/round FILE_UNREADABLE",
    ]);
  });
});
