import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stillPrivate } from "../../../src/dataset/still-private.js";
import { loadSeed, newLayer } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");

/** A record with a list of references over it, read as private or not. */
function recordWith(...names: readonly string[]) {
  const layers = names.map((name) =>
    newLayer(
      { format: "csl", name, title: name },
      folders.make({ "a.json": '[{"id": "a", "title": "A", "type": "report"}]' }),
    ),
  );
  return loadSeed(folders.make({ "world.yaml": WORLD }), { layers }).dataset;
}

describe("A record that comes into a store again without the mark of what was private", () => {
  test("stays private as far as it holds of it, and no further", () => {
    expect(stillPrivate(recordWith("mine", "theirs"), ["mine", "gone"])).toEqual(["mine"]);
    expect(stillPrivate(recordWith("mine-too"), ["mine"])).toEqual([]);
    expect(stillPrivate(recordWith("mine"), [])).toEqual([]);
  });
});
