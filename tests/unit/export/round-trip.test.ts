import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { BUNDLE_FORMATS, type BundleFormat, planWrite, readBundle } from "../../../src/dataset/index.js";
import { exportRecord, viewRecord } from "../../../src/export/index.js";
import { loadSeed } from "../../../src/import/index.js";
import type { Dataset } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const write = (dataset: Dataset, format: BundleFormat, asOf?: string): string => {
  const folder = folders.make({});
  for (const { name, text } of exportRecord(viewRecord(dataset, { asOf }), format).files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const small = loadSeed(join(PACKAGE_ROOT, "tests/fixtures/clocks")).dataset;
const changed = (folder: string, file: string, from: string | RegExp, to: string): string => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, "the edit changes something").not.toBe(before);
  writeFileSync(path, after);
  return folder;
};

/** What the bundled record is planned to be in a store; planned once for all formats. */
let planned: string | undefined;
const content = (): string => (planned ??= planWrite(bundled().dataset).content);

describe("A record that was taken out", () => {
  test.each(["nquads", "csv"] as const)("as %s and read back is the same to the last byte", async (format) => {
    const { dataset } = bundled();
    const read = await readBundle(write(dataset, format), format);
    expect(read.faults).toEqual([]);
    expect(read.dataset.changesets).toEqual(dataset.changesets);
    expect(planWrite(read.dataset).content).toBe(content());
  }, 300_000);

  test.each(BUNDLE_FORMATS)("as %s keeps a small record too", async (format) => {
    const read = await readBundle(write(small, format), format);
    expect(read.faults).toEqual([]);
    expect(planWrite(read.dataset).content).toBe(planWrite(small).content);
  });

  test("is refused where a statement was changed, at its line", async () => {
    const folder = write(small, "nquads");
    const lines = readFileSync(join(folder, "record.nq"), "utf8").split("\n");
    const line = lines.findIndex((one) => /#on> "\d{4}-/.test(one)) + 1;
    changed(folder, "record.nq", lines[line - 1] ?? "", (lines[line - 1] ?? "").replace(/"\d{4}-/, '"1999-'));
    const { faults } = await readBundle(folder, "nquads");
    expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.code}`)).toContain(
      `record.nq:${line} BUNDLE_DIFFERS`,
    );
  });

  test("is refused where it was cut to a day", async () => {
    const { faults } = await readBundle(write(small, "nquads", "2030-01-01"), "nquads");
    expect(faults.map(({ code }) => code)).toContain("BUNDLE_INCOMPLETE");
  });

  test("is refused where it is no RDF, and nothing that it names is fetched", async () => {
    const broken = changed(write(small, "nquads"), "record.nq", /^</, "");
    expect((await readBundle(broken, "nquads")).faults[0]).toMatchObject({ code: "RDF_INVALID", line: 1 });
    const remote = folders.make({ "record.jsonld": '{"@context": "https://example.org/context", "a": "b"}' });
    expect((await readBundle(remote, "jsonld")).faults[0]).toMatchObject({ code: "RDF_INVALID" });
  });

  test("is refused where a claim was edited in its table, for a claim is never edited in place", async () => {
    const folder = write(small, "csv");
    const [header = "", ...rows] = readFileSync(join(folder, "claims.csv"), "utf8").split("\n");
    const row = rows.find((one) => one.includes(",yes,") && !one.includes('"')) ?? "";
    const at = row.split(",")[header.split(",").indexOf("at")] ?? "";
    changed(folder, "claims.csv", row, row.replace(`,${at},`, ",p. 999,"));
    expect((await readBundle(folder, "csv")).faults.map(({ code }) => code)).toContain("BUNDLE_DIFFERS");
  });

  test("is refused with file and line where a cell, a row or a column is not what it should be", async () => {
    const cell = changed(write(small, "csv"), "claims.csv", /\n([^,]+),1,/, "\n$1,one,");
    expect((await readBundle(cell, "csv")).faults).toContainEqual(
      expect.objectContaining({ file: "claims.csv", line: 2, column: 2, code: "CELL_INVALID" }),
    );
    const row = changed(write(small, "csv"), "sources.csv", /\n$/, ",too many\n");
    expect((await readBundle(row, "csv")).faults.map(({ code }) => code)).toContain("TABLE_DAMAGED");
    const column = changed(write(small, "csv"), "entities.csv", "id,", "who,");
    expect((await readBundle(column, "csv")).faults).toContainEqual(
      expect.objectContaining({ file: "entities.csv", line: 1, code: "TABLE_UNKNOWN" }),
    );
    const extra = write(small, "csv");
    writeFileSync(join(extra, "more.csv"), "a\n1\n");
    expect((await readBundle(extra, "csv")).faults).toContainEqual(expect.objectContaining({ file: "more.csv" }));
    await expect(readBundle(join(extra, "nowhere"), "csv")).rejects.toMatchObject({ code: "USAGE_INVALID" });
  });
});
