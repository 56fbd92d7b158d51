import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { appendChangeset, type Fault, type LoadedSeed, loadSeed } from "../../../src/import/index.js";
import { recordedBy } from "../../../src/model/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const LATER =
  'claims:\n  - { key: later, kind: occurrence, subject: oron-raid, place: oron, speaker: river-watch, source: report, at: "1.1" }\n';
const LAST = LATER.replace("key: later", "key: last").replace("1.1", "1.0");
const folders = temporaryFolders();
const strict = (folder: string): LoadedSeed => loadSeed(folder, { requireLedger: true });
const record = (folder: string, at: string) => appendChangeset(folder, loadSeed(folder), "what was read", at);
const codes = (faults: readonly Fault[]): string[] => [...new Set(faults.map((fault) => fault.code))];

/** A folder with three recorded changesets. */
function recorded(): string {
  const folder = folders.make({ "world.yaml": WORLD });
  record(folder, "2024-01-01T00:00:00Z");
  writeFileSync(join(folder, "later.yaml"), LATER);
  record(folder, "2024-02-01T00:00:00Z");
  writeFileSync(join(folder, "last.yaml"), LAST);
  record(folder, "2024-03-01T00:00:00Z");
  return folder;
}
const edit = (folder: string, file: string, from: string | RegExp, to: string): void => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, "the edit changes something").not.toBe(before);
  writeFileSync(path, after);
};

describe("A ledger", () => {
  test("gives every record the revision that brought it", () => {
    const { dataset, faults } = strict(recorded());
    expect(faults).toEqual([]);
    expect(dataset.changesets.map((one) => [one.seq, one.recordedAt])).toEqual([
      [1, "2024-01-01T00:00:00Z"],
      [2, "2024-02-01T00:00:00Z"],
      [3, "2024-03-01T00:00:00Z"],
    ]);
    expect(Object.fromEntries(dataset.claims.map((claim) => [claim.key, claim.rev]))).toEqual({
      "raid.crime": 1,
      later: 2,
      last: 3,
    });
    expect(new Set(dataset.entities.map((entity) => entity.rev))).toEqual(new Set([1]));
  });

  test("grows by nothing when there is nothing new, and never touches a file it has", () => {
    const folder = recorded();
    const files = (): string[][] =>
      readdirSync(join(folder, "ledger")).map((name) => [name, readFileSync(join(folder, "ledger", name), "utf8")]);
    const before = files();
    expect(record(folder, "2024-04-01T00:00:00Z")).toBeNull();
    expect(files()).toEqual(before);
    writeFileSync(join(folder, "new.yaml"), LAST.replace("key: last", "key: new").replace("1.0", "0.9"));
    expect(record(folder, "2024-04-01T00:00:00Z")).toMatchObject({ seq: 4 });
    expect(files().slice(0, 3)).toEqual(before);
  });

  test("refuses to be extended by two at once", () => {
    const folder = recorded();
    writeFileSync(join(folder, "new.yaml"), LAST.replace("key: last", "key: new").replace("1.0", "0.9"));
    const seed = loadSeed(folder);
    appendChangeset(folder, seed, "one", "2024-04-01T00:00:00Z");
    expect(() => appendChangeset(folder, seed, "other", "2024-04-01T00:00:00Z")).toThrow();
    expect(strict(folder).faults).toEqual([]);
  });

  test.each([
    "2024-02-29T23:59:59Z",
    "2024-02-29T23:59:59.999Z",
  ])("refuses a changeset dated before the last (%s)", (at) => {
    const folder = recorded();
    writeFileSync(join(folder, "new.yaml"), LAST.replace("key: last", "key: new").replace("1.0", "0.9"));
    expect(() => record(folder, at)).toThrow(expect.objectContaining({ code: "LEDGER_REFUSED" }));
    expect(record(folder, "2024-03-01T00:00:00.500Z")).toMatchObject({ seq: 4 });
    expect(strict(folder).faults).toEqual([]);
  });

  test("takes nothing from a folder with a fault", () => {
    const folder = recorded();
    writeFileSync(join(folder, "new.yaml"), LAST.replace("oron-raid", "oron-rade"));
    expect(() => record(folder, "2024-04-01T00:00:00Z")).toThrow(expect.objectContaining({ code: "LEDGER_REFUSED" }));
  });

  test("misses a record that vanished, and names it", () => {
    const folder = recorded();
    const id = strict(folder).dataset.claims.find((claim) => claim.key === "later")?.id;
    rmSync(join(folder, "later.yaml"));
    const { faults } = loadSeed(folder);
    expect(codes(faults)).toEqual(["LEDGER_VANISHED"]);
    expect(faults.map((fault) => fault.message).join()).toContain(`claims/${id}`);
  });

  test("notices that a claim was changed after it was recorded", () => {
    const folder = recorded();
    edit(folder, "world.yaml", 'at: "1.2"', 'at: "1.2", verification: unverified');
    expect(codes(loadSeed(folder).faults)).toEqual(["LEDGER_CHANGED"]);
    edit(folder, "world.yaml", 'at: "1.2", verification: unverified', 'at: "1.3"');
    expect(codes(loadSeed(folder).faults)).toEqual(["LEDGER_VANISHED"]);
  });

  test.each<[string, string, string]>([
    ["an entity's name", "name: River Watch", "name: River Watchers"],
    ["a source's day", "2020-03-01", "2020-03-02"],
  ])("asks for a changeset when %s was mended, and the record keeps its revision", (_what, from, to) => {
    const folder = recorded();
    edit(folder, "world.yaml", from, to);
    expect(codes(strict(folder).faults)).toEqual(["LEDGER_UNRECORDED"]);
    record(folder, "2024-04-01T00:00:00Z");
    const { dataset, faults } = strict(folder);
    expect(faults).toEqual([]);
    expect(dataset.changesets).toHaveLength(4);
    expect(new Set([...dataset.entities, ...dataset.provisions, ...dataset.sources].map((one) => one.rev))).toEqual(
      new Set([1]),
    );
  });

  describe("of law that was mended", () => {
    const TO = "Statute, art 2";
    const mended = (earlier: string): string => {
      const folder = recorded();
      edit(folder, "world.yaml", /citation: "?Statute, art 1"?/, `citation: "${TO}"${earlier}`);
      return folder;
    };
    const WAS = ', earlier: [{ until: 4, was: { citation: "Statute, art 1" } }]';

    test("asks what it was until then", () => {
      expect(codes(loadSeed(mended("")).faults)).toEqual(["LEDGER_MENDED"]);
    });

    test("holds what it was against what was recorded", () => {
      expect(loadSeed(mended(WAS)).faults).toEqual([]);
      expect(codes(loadSeed(mended(WAS.replace("art 1", "art 3"))).faults)).toEqual(["LEDGER_EARLIER"]);
      expect(codes(loadSeed(mended(WAS.replace("4", "3"))).faults)).toEqual(["LEDGER_EARLIER"]);
      expect(codes(loadSeed(mended(WAS.replace("4", "5"))).faults)).toEqual(["LEDGER_EARLIER"]);
    });

    test("keeps each state at its revision, mended once or twice", () => {
      const folder = mended(WAS);
      record(folder, "2024-04-01T00:00:00Z");
      expect(strict(folder).faults).toEqual([]);
      edit(folder, "world.yaml", TO, "Statute, art 2 bis");
      expect(codes(loadSeed(folder).faults)).toEqual(["LEDGER_MENDED"]);
      edit(folder, "world.yaml", "} }]", `} }, { until: 5, was: { citation: "${TO}" } }]`);
      record(folder, "2024-05-01T00:00:00Z");
      const { dataset, faults } = strict(folder);
      expect(faults).toEqual([]);
      const citationAt = (rev: number) =>
        recordedBy(dataset.provisions, rev).map(({ citation, earlier }) => [citation, earlier?.length ?? 0]);
      expect([1, 3, 4, 5].map(citationAt).map(([first]) => first)).toEqual([
        ["Statute, art 1", 0],
        ["Statute, art 1", 0],
        [TO, 1],
        ["Statute, art 2 bis", 2],
      ]);
    });

    test("is not believed of a record that was never recorded before", () => {
      const folder = folders.make({ "world.yaml": WORLD });
      edit(folder, "world.yaml", /citation: "?Statute, art 1"?/, `citation: "${TO}"${WAS}`);
      expect(codes(loadSeed(folder).faults)).toEqual(["LEDGER_EARLIER"]);
    });
  });

  test("lets remarks of ours be mended", () => {
    const folder = recorded();
    edit(folder, "world.yaml", 'at: "1.2"', 'at: "1.2", note: "a remark"');
    expect(strict(folder).faults).toEqual([]);
  });

  test.each<[string, (ledger: string) => void]>([
    ["a title was edited", (ledger) => edit(ledger, "0002.yaml", "what was read", "what was written")],
    ["a day was edited", (ledger) => edit(ledger, "0001.yaml", "2024-01-01", "2023-01-01")],
    ["a hash was edited", (ledger) => edit(ledger, "0001.yaml", /(entities\/oron"?: ")[0-9a-f]/, "$1x")],
    ["one was dropped", (ledger) => rmSync(join(ledger, "0002.yaml"))],
    ["the first was dropped", (ledger) => rmSync(join(ledger, "0001.yaml"))],
    [
      "two changed places",
      (ledger) => {
        renameSync(join(ledger, "0002.yaml"), join(ledger, "x"));
        renameSync(join(ledger, "0003.yaml"), join(ledger, "0002.yaml"));
        renameSync(join(ledger, "x"), join(ledger, "0003.yaml"));
      },
    ],
    ["one is no YAML", (ledger) => writeFileSync(join(ledger, "0002.yaml"), "a: [")],
    ["one is no text", (ledger) => writeFileSync(join(ledger, "0002.yaml"), new Uint8Array([0xff, 0xfe, 0]))],
    ["one is empty", (ledger) => writeFileSync(join(ledger, "0002.yaml"), "")],
  ])("is broken where %s", (_what, harm) => {
    const folder = recorded();
    harm(join(folder, "ledger"));
    expect(codes(loadSeed(folder).faults)).toContain("LEDGER_BROKEN");
  });

  test("whose tail was dropped no longer covers what it brought", () => {
    const folder = recorded();
    rmSync(join(folder, "ledger", "0003.yaml"));
    expect(codes(strict(folder).faults)).toEqual(["LEDGER_UNRECORDED"]);
  });

  test("that was dated back with every digest made to fit is refused for its date", async () => {
    const { changesetDigest } = await import("../../../src/import/index.js");
    const { load, dump } = await import("js-yaml");
    const folder = recorded();
    const path = join(folder, "ledger", "0003.yaml");
    const { digest: _digest, ...changeset } = load(readFileSync(path, "utf8")) as any;
    const dated = { ...changeset, recordedAt: "2024-01-15T00:00:00Z" };
    writeFileSync(path, dump({ ...dated, digest: changesetDigest(dated) }));
    expect(codes(strict(folder).faults)).toContain("LEDGER_BROKEN");
    expect(strict(folder).faults.find((fault) => fault.code === "LEDGER_BROKEN")?.message).toMatch(/back-dated/);
  });

  test("that records a claim a second time, with every digest made to fit, is refused", async () => {
    const { changesetDigest } = await import("../../../src/import/index.js");
    const { load, dump } = await import("js-yaml");
    const folder = recorded();
    const path = join(folder, "ledger", "0003.yaml");
    const { digest: _digest, ...changeset } = load(readFileSync(path, "utf8")) as any;
    const first = load(readFileSync(join(folder, "ledger", "0001.yaml"), "utf8")) as any;
    const claim = Object.keys(first.records).find((key) => key.startsWith("claims/")) as string;
    writeFileSync(path, dump({ ...changeset, digest: changesetDigest(changeset) }));
    expect(strict(folder).faults).toEqual([]);
    const twice = { ...changeset, records: { ...changeset.records, [claim]: "0000000000000000" } };
    writeFileSync(path, dump({ ...twice, digest: changesetDigest(twice) }));
    expect(codes(loadSeed(folder).faults)).toContain("LEDGER_BROKEN");
  });
});
