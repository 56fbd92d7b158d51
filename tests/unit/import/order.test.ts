import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { printFaults } from "../../../src/cli/printing/print-faults.js";
import { appendChangeset, type Fault, loadSeed } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const places = (faults: readonly Fault[]): string[] => faults.map(({ file, line, code }) => `${file}:${line} ${code}`);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

/** A recorded folder, and the text of its ledger. */
function recorded(world: string): { folder: string; ledger: string } {
  const folder = folders.make({ "world.yaml": world });
  appendChangeset(folder, loadSeed(folder), "the world", "2024-01-01T00:00:00Z");
  return { folder, ledger: readFileSync(join(folder, "ledger/0001.yaml"), "utf8") };
}

describe("A fault of the ledger", () => {
  test("points at the line that recorded what is gone", () => {
    const { folder, ledger } = recorded(WORLD);
    writeFileSync(join(folder, "world.yaml"), WORLD.replace(/^.*id: villagers.*\n/m, ""));
    expect(places(loadSeed(folder).faults)).toEqual([
      `ledger/0001.yaml:${lineOf(ledger, "entities/villagers")} LEDGER_VANISHED`,
    ]);
  });

  test("points at the record that is not as it was", () => {
    const passage = `passages:\n  - { source: report, at: "1.2", sha256: "${"0".repeat(64)}" }\n`;
    const { folder } = recorded(WORLD + passage);
    writeFileSync(join(folder, "world.yaml"), WORLD + passage.replace(/0{64}/, "1".repeat(64)));
    expect(places(loadSeed(folder).faults)).toEqual([`world.yaml:${lineOf(WORLD + passage, "sha256")} LEDGER_CHANGED`]);
    const mended = WORLD.replace("speaker: river-watch,", "speaker: river-watch, verification: unverified,");
    writeFileSync(join(folder, "world.yaml"), mended + passage);
    expect(places(loadSeed(folder).faults)).toEqual([`world.yaml:${lineOf(mended, "raid.crime")} LEDGER_CHANGED`]);
  });

  test("points at the first record that no changeset holds", () => {
    const { folder } = recorded(WORLD);
    writeFileSync(join(folder, "more.yaml"), "entities:\n\n  - { id: bridge, type: Place, name: Bridge }\n");
    expect(places(loadSeed(folder, { requireLedger: true }).faults)).toEqual(["more.yaml:3 LEDGER_UNRECORDED"]);
  });

  test("comes after what may have caused it, and is one for all that could not be read", () => {
    const { folder } = recorded(WORLD);
    writeFileSync(join(folder, "world.yaml"), WORLD.replace("type: Organization", "type: Organisation"));
    const { faults } = loadSeed(folder);
    expect(faults.map(({ code }) => code)).toEqual(["SEED_INVALID_FIELD", "LEDGER_VANISHED"]);
    expect(faults[1]?.message).toMatch(/\d+ records could not be read, such as "[^"]+"; the other faults may be why/);
  });
});

describe("Faults", () => {
  test("that leave out a whole file come first, wherever it stands", () => {
    const files = {
      "a.yaml": "entities:\n  - { id: x, type: Place, name: X, situations: [y] }\n",
      "b.yaml": "entities: [",
    };
    expect(loadSeed(folders.make({ "world.yaml": WORLD, ...files })).faults.map(({ code }) => code)).toEqual([
      "YAML_INVALID",
      "SEED_UNKNOWN_REFERENCE",
    ]);
  });

  test("that say the same are one line with their places; all of them are counted", () => {
    const lines = Array.from({ length: 120 }, (_, i) => `  - { id: x${i}, type: Place, name: X, situations: [y] }`);
    const { faults } = loadSeed(folders.make({ "world.yaml": WORLD, "a.yaml": `entities:\n${lines.join("\n")}\n` }));
    let printed = "";
    printFaults(faults, (text) => (printed += text));
    expect(printed.split("\n")).toEqual([
      expect.stringMatching(
        /^a\.yaml:2:\d+ SEED_UNKNOWN_REFERENCE: No Situation has the id "y"\..* The same at a\.yaml:3, a\.yaml:4, a\.yaml:5 and 116 more places\.$/,
      ),
      "120 faults; nothing was written.",
      "",
    ]);
  });

  test("are printed on one line each, whatever names files have", () => {
    const { faults } = loadSeed(folders.make({ "world.yaml": WORLD, "a\u001b[31m\n.yaml": "entities: [" }));
    let printed = "";
    printFaults(faults, (text) => (printed += text));
    expect(printed).toMatch(/^a\\u\{1b\}\[31m \.yaml:1:\d+ YAML_INVALID: [^\n]*\n1 fault; nothing was written\.\n$/);
  });
});

describe("A folder that is no seed", () => {
  const only = (files: Record<string, string | Uint8Array>): readonly Fault[] => loadSeed(folders.make(files)).faults;
  test("is told so once, however many YAML files it holds", () => {
    const files = {
      "compose.yaml": "services: {}\nversion: 3",
      "ci/a.yml": "on: push\njobs: {}",
      "many.yaml": "a: 1\n---\nb: 2",
    };
    const [fault, ...more] = only(files);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code: "FOLDER_NOT_SEED", line: 1 });
    expect(fault?.message).toContain("of its 3 YAML files none");
  });
  test("unless a section is only misspelt", () =>
    expect(only({ "a.yaml": "entites: []" }).map(({ code }) => code)).toEqual(["SEED_UNKNOWN_SECTION"]));
  test.each([
    ["nothing", {}, /^Name a folder of seed files/],
    ["a workbook", { "claims.xlsx": "x" }, /workbook is not read: save each sheet as CSV/],
    ["a map", { "places.geojson": "{}" }, /map is not read: write places as entities/],
    ["tables", { "units.csv": "unit:id:admin" }, /--format sfm/],
    ["prose", { "notes.md": "x" }, /Text is not read/],
    ["an archive", { "seed.zip": "x" }, /unpack it/],
  ])("and holds %s says what to do with it", (_what, files, remedy) => {
    const [fault, ...more] = only(files as Record<string, string>);
    expect(more).toEqual([]);
    expect([fault?.code, fault?.remedy]).toEqual(["FILE_EMPTY", expect.stringMatching(remedy)]);
  });
  test("because it is a file says what to do with that", () => {
    const folder = folders.make({ "places.geojson": "{}" });
    const { faults } = loadSeed(join(folder, "places.geojson"));
    expect(faults.map(({ code, remedy }) => [code, remedy.slice(0, 17)])).toEqual([
      ["FILE_UNREADABLE", "A map is not read"],
    ]);
  });
  test("is not made one by what is installed or hidden in it", () => {
    const junk = "entities: [{ nonsense: true }]";
    const files = {
      "node_modules/x/a.yaml": junk,
      ".git/a.yaml": junk,
      ".hidden.yaml": junk,
      "sub/.cache/a.yaml": junk,
    };
    expect(only({ "world.yaml": WORLD, ...files })).toEqual([]);
    expect(only(files).map(({ code }) => code)).toEqual(["FILE_EMPTY"]);
  });
});
