import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { type BundleFormat, readBundle } from "../../../src/dataset/index.js";
import { exportRecord, viewRecord } from "../../../src/export/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const small = loadSeed(join(PACKAGE_ROOT, "tests/fixtures/clocks")).dataset;
/** Takes a small record out. */
function takeOut(format: BundleFormat, asOf?: string): string {
  const folder = folders.make({});
  for (const { name, text } of exportRecord(viewRecord(small, { asOf }), format).files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const faultsOf = async (folder: string, format: BundleFormat): Promise<string[]> =>
  (await readBundle(folder, format)).faults.map(({ code, file }) => `${code} ${file}`);

type Table = string[][];
const TABLES = readdirSync(takeOut("csv")).filter((name) => name.endsWith(".csv"));
const readTable = (folder: string, name: string): Table => parse(readFileSync(join(folder, name), "utf8"));
const writeTable = (folder: string, name: string, rows: Table): void =>
  writeFileSync(
    join(folder, name),
    rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`).join(""),
  );
type Described = {
  answerable?: object;
  resources: { name: string; schema: { fields: { name: string; answerable: { derived?: true } }[] } }[];
};
const describedBy = (folder: string): Described => JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));

describe("A record in tables from which something was taken", () => {
  test("is whole while nothing was", async () => {
    expect(await faultsOf(takeOut("csv"), "csv")).toEqual([]);
  });

  test("is refused where it was cut to a day, also by a version that said so in the manifest alone", async () => {
    expect(await faultsOf(takeOut("csv", "2030-01-01"), "csv")).toContain("BUNDLE_INCOMPLETE datapackage.json");
    const former = takeOut("csv", "2030-01-01");
    const { answerable: _said, ...rest } = describedBy(former);
    writeFileSync(join(former, "datapackage.json"), JSON.stringify(rest));
    expect(await faultsOf(former, "csv")).toContain("BUNDLE_INCOMPLETE manifest.json");
  });

  test("is refused without any one of its rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TABLES), fc.nat(), async (name, at) => {
        const folder = takeOut("csv");
        const [header = [], ...rows] = readTable(folder, name);
        if (rows.length === 0) return;
        writeTable(folder, name, [header, ...rows.filter((_, index) => index !== at % rows.length)]);
        expect(await faultsOf(folder, "csv")).toContain(`BUNDLE_INCOMPLETE ${name}`);
      }),
      {
        numRuns: 12,
        examples: [
          ["acts.csv", 0],
          ["names.csv", 0],
          ["changesets.csv", 2],
        ],
      },
    );
  });

  test("is refused without any one of its columns that are read", async () => {
    const columns = TABLES.flatMap((name) => {
      const resource = describedBy(takeOut("csv")).resources.find((one) => `${one.name}.csv` === name);
      return (resource?.schema.fields ?? []).flatMap((field) =>
        field.answerable.derived ? [] : [[name, field.name] as const],
      );
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), async ([name, column]) => {
        const folder = takeOut("csv");
        const rows = readTable(folder, name);
        const at = rows[0]?.indexOf(column) ?? -1;
        writeTable(
          folder,
          name,
          rows.map((row) => row.filter((_, index) => index !== at)),
        );
        expect(await faultsOf(folder, "csv")).toContain(`BUNDLE_INCOMPLETE ${name}`);
      }),
      { numRuns: 12, examples: [[["claims.csv", "verification"]], [["claims.csv", "changeset"]]] },
    );
  });

  test.each(["acts", "names", "claims-figure", "changesets"])("is refused without its table of %s", async (name) => {
    const folder = takeOut("csv");
    const { resources, ...rest } = describedBy(folder);
    writeFileSync(
      join(folder, "datapackage.json"),
      JSON.stringify({ ...rest, resources: resources.filter((resource) => resource.name !== name) }),
    );
    rmSync(join(folder, `${name}.csv`));
    expect((await faultsOf(folder, "csv")).join()).toContain("BUNDLE_INCOMPLETE");
  });

  test.each([
    ["", /INCOMPLETE/],
    ["99", /INCOMPLETE/],
    ["0", /INCOMPLETE/],
  ])("is refused where a record is said to be of the changeset '%s'", async (changeset, fault) => {
    const folder = takeOut("csv");
    const rows = readTable(folder, "sources.csv");
    const at = rows[0]?.indexOf("changeset") ?? -1;
    writeTable(
      folder,
      "sources.csv",
      rows.map((row, index) => (index === 1 ? row.with(at, changeset) : row)),
    );
    expect((await faultsOf(folder, "csv")).join()).toMatch(fault);
  });

  test.each([
    ["seq", "7"],
    ["recordedAt", ""],
    ["recordedAt", "1999-01-01T00:00:00Z"],
    ["digest", ""],
    ["digest", "0".repeat(64)],
    ["title", ""],
  ])("is refused where the %s of its last changeset is '%s'", async (column, value) => {
    const folder = takeOut("csv");
    const rows = readTable(folder, "changesets.csv");
    const at = rows[0]?.indexOf(column) ?? -1;
    writeTable(
      folder,
      "changesets.csv",
      rows.map((row, index) => (index === rows.length - 1 ? row.with(at, value) : row)),
    );
    expect((await faultsOf(folder, "csv")).join()).toMatch(/BUNDLE_(INCOMPLETE|DIFFERS)/);
  });
});

describe("A record in RDF from which something was taken", () => {
  const lines = readFileSync(join(takeOut("nquads"), "record.nq"), "utf8")
    .trimEnd()
    .split("\n");
  const subjectOf = (line: string): string => line.slice(0, line.indexOf(" "));
  const subjects = [...new Set(lines.map(subjectOf))];
  const without = (subject: string): string =>
    folders.make({ "record.nq": `${lines.filter((line) => subjectOf(line) !== subject).join("\n")}\n` });

  test("is whole while nothing was", async () => {
    expect(await faultsOf(folders.make({ "record.nq": `${lines.join("\n")}\n` }), "nquads")).toEqual([]);
  });

  test("is refused without all that it says of any one thing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...subjects), async (subject) => {
        expect(await faultsOf(without(subject), "nquads"), subject).not.toEqual([]);
      }),
      { numRuns: 20, examples: subjects.filter((one) => /view>|\/act\/|\/standard\//.test(one)).map((one) => [one]) },
    );
  });
});
