import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import {
  declaredSchema,
  listStatements,
  loadStatement,
  readDeclaration,
  readMigrations,
} from "../../../src/graph/index.js";
import {
  CLAIM_RELATIONSHIPS,
  HOUSEKEEPING,
  KINDS,
  kindOf,
  LABELS,
  MARK,
  OWN_LABELS,
  RELATIONSHIPS,
} from "../../../src/model/index.js";
import { sourceFiles } from "./source-files.js";

const ROOT = join(PACKAGE_ROOT, "cypher");
const FILES = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((path) => path.endsWith(".cypher"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
/** What is sent: without comments, and without the texts in quotes. */
const bare = (path: string): string =>
  read(path)
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/'[^']*'/g, "''");
const sources = sourceFiles();

/** Labels whose ids the first migration keeps apart, whether or not anything writes them yet. */
const RESERVED = ["JurisdictionProfile", "AssessmentSlice"];
const KIND_LABELS = Object.keys(KINDS).map((kind) => kindOf(kind as keyof typeof KINDS).label);
const CATALOGUE = new Set<string>([
  ...Object.values(LABELS).flat(),
  ...KIND_LABELS,
  ...HOUSEKEEPING,
  MARK,
  ...RESERVED,
]);

describe("Every file of cypher/", () => {
  test("lies in a folder that has a meaning, under a name in kebab-case", () => {
    expect(
      FILES.filter(
        (path) =>
          !/^(read|write|check|derive|schema|navigation)\/([a-z-]+\/)*(\d{4}-)?[a-z0-9]+(-[a-z0-9]+)*\.cypher$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  test.each(
    FILES.filter((path) => !path.startsWith("read/parts/")),
  )("%s begins with its name and with what it is for", (path) => {
    const [name, purpose] = read(path).split("\n");
    expect(name).toBe(`// ${path.split("/").at(-1)?.replace(".cypher", "")}`);
    expect(purpose).toMatch(/^\/\/ \S.*[.?]$/);
    expect(read(path)).toMatch(/[^\n]\n$/);
  });

  test.each(listStatements())("%s returns the columns that its header names, in that order", (path) => {
    const { returns, key, text } = loadStatement(path);
    const names = returns.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    for (const column of key) expect(names).toContain(column);
    const last = text.split(/\n(?=RETURN )/).at(-1) as string;
    const columns = last.startsWith("RETURN ") ? columnsOf(last.slice("RETURN ".length)) : [];
    expect(columns).toEqual(names);
  });

  test("cuts nothing in silence: a limit is a page asked for, or one of a kind that is alone", () => {
    const limits = FILES.filter((path) => path.startsWith("read/")).flatMap((path) =>
      [...bare(path).matchAll(/\bLIMIT\s+(\S+)/g)].map(([, limit]) => `${path} ${limit}`),
    );
    expect(limits.filter((one) => !/ (\$limit|1)$/.test(one))).toEqual([]);
  });

  test("takes values as parameters only: no id or day stands in a statement", () => {
    const written = FILES.filter((path) => !path.startsWith("schema/")).flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/^\s*\/\/.*$/gm, "")
          .matchAll(/'(\d{4}-\d\d-\d\d[^']*|[a-z0-9-]+\/[^']*)'/g),
      ].map((match) => `${path} ${match[1]}`),
    );
    expect(written).toEqual([]);
  });

  test("is used: each statement by name in the program, each part by a statement", () => {
    const texts = sources.map(({ text }) => text).join("\n");
    const named = (path: string): boolean => texts.includes(`"${path}"`) || texts.includes(`\`${path}\``);
    // Checks are run all of them; links of claims are named by the family of what they link to.
    const byRule = (path: string): boolean =>
      path.startsWith("check/") || path.startsWith("write/links/link-claims-to-");
    expect(listStatements().filter((path) => !named(path) && !byRule(path))).toEqual([]);
    const statements = FILES.filter((path) => !path.startsWith("read/parts/"))
      .map(read)
      .join("\n");
    const parts = FILES.filter((path) => path.startsWith("read/parts/")).map((path) =>
      path.slice("read/parts/".length, -".cypher".length),
    );
    expect(parts.filter((part) => !statements.includes(`{{${part}}}`))).toEqual([]);
    const navigation = FILES.filter((path) => path.startsWith("navigation/")).map((path) =>
      path.slice("navigation/".length, -".cypher".length),
    );
    expect(navigation.filter((name) => !texts.includes(`"${name}"`) && !texts.includes(`navigation/${name}`))).toEqual(
      [],
    );
  });

  test("that the program names is there", () => {
    const named = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/"((?:read|write|check|derive)\/[a-z0-9/-]+)"/g)].map(
        (match) => [path, match[1] as string] as const,
      ),
    );
    const known = new Set(FILES.map((path) => path.slice(0, -".cypher".length)));
    expect(named.length).toBeGreaterThan(60);
    // The folder of parts, and no statement.
    expect(named.filter(([, statement]) => !known.has(statement) && statement !== "read/parts")).toEqual([]);
  });
});

describe("The catalogue", () => {
  const used = new Map<string, string>();
  for (const path of FILES) {
    for (const [, labels] of bare(path).matchAll(/[(\w\s]:\s*([A-Z]\w*(?:\s*\|\s*[A-Z]\w*)*)/g))
      for (const label of (labels as string).split(/\s*\|\s*/)) if (!/^[A-Z_]+$/.test(label)) used.set(label, path);
    for (const [, list] of read(path).matchAll(/labels\(\w+\) WHERE label IN \[([^\]]*)\]/g))
      for (const [, label] of (list as string).matchAll(/'(\w+)'/g)) used.set(label as string, path);
  }
  const types = new Map<string, string>();
  for (const path of FILES)
    for (const [, list] of bare(path).matchAll(/\[\w*:([A-Z_|]+)[*\]{\s]/g))
      for (const type of (list as string).split("|")) types.set(type, path);

  test("knows every label that a statement names", () => {
    expect(used.size).toBeGreaterThan(25);
    expect([...used].filter(([label]) => !CATALOGUE.has(label))).toEqual([]);
  });

  test("knows every relationship that a statement names, and no other is written", () => {
    const known = new Set<string>(RELATIONSHIPS);
    expect(types.size).toBeGreaterThan(20);
    expect([...types].filter(([type]) => !known.has(type))).toEqual([]);
    // Types that are made of rows are spelled in the program.
    const spelled = new Set([...types.keys(), ...CLAIM_RELATIONSHIPS]);
    for (const { text } of sources.filter(({ path }) => !path.startsWith("model/")))
      for (const type of RELATIONSHIPS) if (text.includes(`"${type}"`)) spelled.add(type);
    expect(RELATIONSHIPS.filter((type) => !spelled.has(type))).toEqual([]);
  });

  test("has each label once, and keeps the ids of each apart in the store", () => {
    const all = [...Object.values(LABELS).flat(), ...KIND_LABELS];
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
    const constrained = readMigrations().flatMap(({ statements }) =>
      statements.flatMap((text) =>
        [...text.matchAll(/CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/g)].map(
          ([, name, label, property]) => ({ name, label: label as string, property }),
        ),
      ),
    );
    for (const { name, label, property } of constrained) {
      const snake = label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
      expect(name).toBe(`${snake}_${property}`);
      expect(CATALOGUE.has(label), label).toBe(true);
    }
    // A thing of the world is kept apart under Entity, a claim of any kind under Claim.
    const kept = new Set(constrained.map(({ label }) => label));
    const own = [...LABELS.record, ...LABELS.law, ...LABELS.derived];
    expect(own.filter((label) => !kept.has(label))).toEqual([]);
    expect(kept.has("Entity")).toBe(true);
  });
});

describe("What is ours in a database", () => {
  test("every constraint and index that a migration makes is known by what it is, so that those of others are told apart", () => {
    const made = readMigrations().flatMap(({ statements }) => statements.filter((text) => text.startsWith("CREATE ")));
    expect(made.filter((text) => readDeclaration(text).length !== 1)).toEqual([]);
    expect(made.length).toBeGreaterThan(25);
    const mark = readDeclaration(loadStatement("write/store/keep-one-mark").text.replace("CYPHER 5\n", ""));
    expect(mark).toHaveLength(1);
    expect(declaredSchema([])).toEqual(new Set(["answerable_store_id RANGE AnswerableStore id"]));
    expect(mark[0]).toMatchObject({ name: "answerable_store_id", labels: ["AnswerableStore"], properties: ["id"] });
  });

  test("every node that a statement makes says so: CREATE and MERGE of nodes wear the mark", () => {
    const unmarked = listStatements()
      .filter((path) => /^(write|derive)\//.test(path))
      .flatMap((path) => {
        const { text } = loadStatement(path);
        // A node in CREATE or MERGE that has labels is a new one; what stands in it by its name alone was found before.
        const made = [...text.matchAll(/^(?:CREATE|MERGE) \((\w+):([^ {)]+(?:\([^)]*\))?)/gm)];
        return made
          .filter(([, name, labels]) => !labels?.includes(MARK) && !text.includes(`SET ${name}:${MARK}`))
          .map(([found]) => `${path} ${found}`);
      });
    expect(unmarked).toEqual([]);
  });

  test("an import takes away every label that it writes, and nothing that does not wear the mark", () => {
    for (const path of ["write/store/clear-store", "write/assessments/clear-assessments"])
      expect(loadStatement(path).text).toMatch(new RegExp(`WHERE n:${MARK}\\nDETACH DELETE n`));
    const cleared = ["write/store/clear-store", "write/assessments/clear-assessments"].flatMap((path) =>
      (/MATCH \(n:([\w|]+)\)/.exec(loadStatement(path).text)?.[1] as string).split("|"),
    );
    // A mechanism is an entity too, and so is every thing of the world; a claim of any kind is a claim.
    const under = new Set<string>([...LABELS.world.filter((label) => label !== "Entity"), ...KIND_LABELS, "Mechanism"]);
    expect([...new Set(cleared)].sort()).toEqual(
      OWN_LABELS.filter(
        (label) => !under.has(label) && label !== MARK && !HOUSEKEEPING.includes(label as never),
      ).sort(),
    );
  });
});

/** The names of the columns of a RETURN clause: what stands after AS, or the name itself. */
function columnsOf(clause: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let current = "";
  for (const letter of `${clause.split(/\n(?:ORDER BY|SKIP|LIMIT)\b/)[0]},`) {
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter)) depth--;
    if (letter === "," && depth === 0) {
      const text = current.replace(/^\s*DISTINCT\s+/, "").trim();
      columns.push(/\bAS\s+(\w+)$/.exec(text)?.[1] ?? text);
      current = "";
    } else current += letter;
  }
  return columns;
}
