import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PACKAGE_ROOT, parseDay } from "../../../src/base/index.js";
import { createProgram } from "../../../src/cli/program.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { assessCoverage, buildLawFacts, checkConduct } from "../../../src/law/index.js";
import { ERRORS_PAGE, errorsPage } from "../../reference/errors.js";
import { withAnswer, workOutAnswer } from "../../reference/first-answer.js";
import { SCHEMA_PAGE, schemaPage } from "../../reference/schema.js";
import { ROWS_FILE, rowsFile } from "../../reference/statements.js";

const read = (path: string): string => readFileSync(join(PACKAGE_ROOT, path), "utf8");
const PAGES = [
  ...readdirSync(PACKAGE_ROOT).filter((name) => name.endsWith(".md")),
  ...["seed", "src", "tests", "cypher"].flatMap((folder) =>
    (readdirSync(join(PACKAGE_ROOT, folder), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  ),
].sort();

describe("The documents", () => {
  test("name files and folders that are there", () => {
    const dead = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, link]) => link as string)
        .filter((link) => !existsSync(join(PACKAGE_ROOT, dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  test("name scripts and commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const builtIn = new Set(["ci", "start", "test", "version", "pack", "install", "sbom"]);
    const commands = new Set(createProgram().commands.map((command) => command.name()));
    const wrong = PAGES.filter((page) => page !== "CHANGELOG.md").flatMap((page) => [
      ...[...read(page).matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)]
        .filter(([, name]) => !((name as string) in scripts))
        .map(([all]) => `${page}: ${all}`),
      ...[...read(page).matchAll(/`npm ([a-z]+)/g)]
        .filter(([, name]) => name !== "run" && !builtIn.has(name as string))
        .map(([all]) => `${page}: ${all}`),
      ...[...read(page).matchAll(/(?:^|`|npx |-- )answerable ([a-z][a-z-]*)/gm)]
        .filter(([, name]) => !commands.has(name as string))
        .map(([all]) => `${page}: ${all}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test(`say of errors what the program says; if not, run "npm run reference"`, () => {
    expect(read(ERRORS_PAGE)).toBe(errorsPage());
  });

  test(`say of the rows of statements what their headers say; if not, run "npm run reference"`, () => {
    expect(read(ROWS_FILE)).toBe(rowsFile());
  });

  test(`say of the API what its schema says; if not, run "npm run reference"`, async () => {
    expect(read(SCHEMA_PAGE)).toBe(schemaPage(await buildSchema()));
  });

  test(`show on the first page the answer as it is; if not, run "npm run reference"`, () => {
    expect(read("README.md")).toBe(withAnswer(read("README.md"), workOutAnswer()));
  });

  test("list every decision, each with its date and state", () => {
    const index = read("src/decisions/README.md");
    const pages = readdirSync(join(PACKAGE_ROOT, "src/decisions")).filter((name) => /^\d{4}-/.test(name));
    expect(pages.filter((name) => !index.includes(`](${name}) | 20`))).toEqual([]);
    for (const [, date] of index.matchAll(/\.md\) \| ([^|]+) \|/g))
      expect(() => parseDay((date as string).trim())).not.toThrow();
  });
});

describe("How to add a court", () => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-court-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [, example] = /```yaml\n([\s\S]+?)```/.exec(read("seed/law/mechanisms/README.md")) as unknown as [
    string,
    string,
  ];
  writeFileSync(join(folder, "example-court.yaml"), `${example}\n`);
  // A place for its conduct; the court asks for none.
  writeFileSync(join(folder, "place.yaml"), "entities: [{ id: example-land, type: State, name: Example Land }]\n");
  const { dataset, faults } = loadSeed(folder);

  test("has an example that passes every check", () => expect(faults).toEqual([]));

  test.each([
    ["2008-02-29", "NOT_COVERED"],
    ["2008-03-01", "COVERED"],
    ["2009-12-31", "COVERED"],
    ["2010-01-01", "NOT_COVERED"],
  ])("makes a court that the engine asks: of conduct of %s it says %s", (from, outcome) => {
    const [facts, asOf] = [buildLawFacts(dataset), parseDay("2020-01-01")];
    const conduct = {
      categories: ["example-crime"],
      places: ["example-land"],
      from,
      to: from,
      allegedActors: [{ kind: "PERSON" as const, nationalities: [] }],
    };
    const checked = checkConduct(facts, conduct as never, asOf);
    const [answer] = assessCoverage(facts, checked, { mechanisms: ["example-court"], asOf });
    expect(answer?.outcome).toBe(outcome);
  });
});
