import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { standsOn } from "../../../src/cli/importing/stands-on.js";
import { createProgram } from "../../../src/cli/program.js";
import { appendChangeset, loadSeed } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const init = (folder: string) => createProgram().parseAsync(["node", "answerable", "init", folder]);
const read = (folder: string) => loadSeed(folder, { under: standsOn(folder) });
/** Takes the remark signs away that the files begin with. */
const fill = (folder: string, file: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/: \[\]\n#/, ":\n#").replaceAll(/^# {2}/gm, "  "));
};

describe("A folder of one's own", () => {
  test("stands on the bundled record, checks at once, and leads to a first claim", async () => {
    const folder = join(folders.make({}), "my-case");
    await init(folder);
    expect(read(folder).faults).toEqual([]);
    // The rest on a small record, which is quicker to read.
    const world = folders.make({}, join(PACKAGE_ROOT, "tests/fixtures/clocks"));
    appendChangeset(world, loadSeed(world), "The rest", "2098-01-01T00:00:00Z");
    const below = loadSeed(world);
    expect(below.unrecorded.size).toBe(0);
    writeFileSync(join(folder, "answerable.json"), JSON.stringify({ over: world }));
    for (const file of ["sources.yaml", "world.yaml", "claims.yaml"]) fill(folder, file);
    const written = join(folder, "claims.yaml");
    writeFileSync(written, readFileSync(written, "utf8").replace("high-seas", "harbour"));
    const first = read(folder);
    expect(first.faults).toEqual([]);
    expect(first.dataset.claims.length).toBe(below.dataset.claims.length + 1);
    expect([...first.unrecorded.keys()].some((key) => key.startsWith("claims/"))).toBe(true);

    // Recorded in a ledger of its own, after those of the record below; from then on nothing is edited.
    const recorded = appendChangeset(folder, first, "First claims", "2099-01-01T00:00:00Z");
    expect(recorded?.seq).toBe(1);
    const again = read(folder);
    expect([again.faults, again.unrecorded.size]).toEqual([[], 0]);
    expect(again.dataset.changesets.slice(0, -1)).toEqual(below.dataset.changesets);
    expect(again.dataset.changesets.at(-1)).toMatchObject({
      title: "First claims",
      seq: below.dataset.changesets.length + 1,
    });
    const claims = join(folder, "claims.yaml");
    writeFileSync(claims, readFileSync(claims, "utf8").replace("p. 3", "p. 4"));
    expect(read(folder).faults.map(({ code }) => code)).toContain("LEDGER_VANISHED");
  }, 120_000);

  test("is never laid over what is there already", async () => {
    await expect(init(folders.make({ "notes.txt": "mine" }))).rejects.toMatchObject({ code: "FOLDER_NOT_EMPTY" });
  });

  test("says what it stands on, or is refused", () => {
    expect(standsOn(folders.make({}))).toBeUndefined();
    expect(standsOn(folders.make({ "answerable.json": '{"over": "bundled"}' }))).toBe(join(PACKAGE_ROOT, "seed"));
    for (const text of ["{", "{}", '{"over": 3}'])
      expect(() => standsOn(folders.make({ "answerable.json": text }))).toThrow(
        expect.objectContaining({ code: "USAGE_INVALID" }),
      );
  });

  test("has a schema that knows every section and every kind of claim", async () => {
    const folder = join(folders.make({}), "my-case");
    await init(folder);
    const schema = JSON.parse(readFileSync(join(folder, "schemas/seed.schema.json"), "utf8"));
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(["sources", "entities", "claims", "acts", "mechanisms"]),
    );
    const kinds = schema.properties.claims.items.oneOf.map(
      (one: { properties: { kind: { const: string } } }) => one.properties.kind.const,
    );
    expect(kinds).toEqual(expect.arrayContaining(["figure", "response", "posting"]));
    expect(readFileSync(join(folder, "claims.yaml"), "utf8")).toMatch(/^# yaml-language-server: \$schema=/);
  });
});
