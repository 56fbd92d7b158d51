import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { describe as inWords } from "../../src/cli/printing/print-differences.js";
import {
  assessStore,
  type Difference,
  importFolder,
  KNOWN_STATEMENTS,
  verifyStore,
  writeDataset,
} from "../../src/dataset/index.js";
import { listStatements, parseStatement, type Row } from "../../src/graph/index.js";
import { loadSeed } from "../../src/import/index.js";
import { FIRST_SEED } from "../fuzz/settings.js";
import { namesOf, places } from "./support/names-of.js";
import { quickly } from "./support/quickly.js";
import { randomNumbers, tamper } from "./support/tamper.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
const FOLDER = fixture("clocks");

const run = async (text: string): Promise<Row[]> => {
  const statement = parseStatement("write/test", `// test\n// For a test.\n// @access WRITE\n${text}`);
  return (await store.graph.write([{ statement }]))[0] ?? [];
};
const { dataset } = loadSeed(FOLDER);
const verify = async (): Promise<readonly Difference[]> => (await verifyStore(store.graph, dataset)).differences;
/** The figure with the smallest id. */
const one = "MATCH (n:Figure) WITH n ORDER BY n.id LIMIT 1";
/** An import, and the build of assessments that follows each. */
const repair = async () => {
  const report = await importFolder(quickly(store.graph), FOLDER);
  await assessStore(store.graph);
  return report;
};

beforeAll(async () => {
  await repair();
});

describe("What a store should hold", () => {
  test("is known of every statement that writes records or assessments", () => {
    const written = [...listStatements("write"), ...listStatements("derive")].filter((path) =>
      /\/(write|link|turn)-/.test(path),
    );
    expect(written.filter((path) => !KNOWN_STATEMENTS.has(path))).toEqual([]);
    expect([...KNOWN_STATEMENTS].filter((path) => !written.includes(path))).toEqual([]);
  });

  test("is what an import and a build of assessments write, of everything that there can be", async () => {
    expect(await verify()).toEqual([]);
    const { records, links, assessments } = await verifyStore(store.graph, dataset);
    expect(Math.min(records, links, assessments)).toBeGreaterThan(10);
  });
});

describe("A stored assessment in which a single property was changed by another hand", () => {
  const ASSESSMENTS = ["JurisdictionProfile", "AssessmentColumn", "AssessmentRun", "Tally"];

  test("is found by what it carries with it, named, and worked out again", async () => {
    const before = await namesOf(store.graph);
    const changes = await tamper(store.graph, ASSESSMENTS, 10, randomNumbers(FIRST_SEED));
    // What says of which record they are says that they are of another, if it was that.
    const ofAnother = changes.some(
      ({ element, field }) => before.get(element)?.startsWith("assessments") && field === "head",
    );
    const found = (await verify()).map(({ record, field }) => `${record} ${field}`);
    expect(found.sort()).toEqual(ofAnother ? ["assessments assessments seal"] : places(changes, before));
    expect(await repair()).toMatchObject({ written: false, unchanged: true });
    expect(await verify()).toEqual([]);
  });
});

describe("A store that was changed by another hand", () => {
  const CHANGED: readonly (readonly [what: string, change: string, named: RegExp])[] = [
    [
      "a figure set to 999999",
      `${one} SET n.value = 999999`,
      /^claims c-\w+ value: \d+ in the folder, 999999 in the store$/,
    ],
    [
      "a denial that says something else",
      "MATCH (n:Position) WITH n LIMIT 1 SET n.sentence = 'It was so.'",
      /^claims c-\w+ sentence: ".+(?:"|…) in the folder, "It was so." in the store$/,
    ],
    [
      "a whole number that became a float",
      `${one} SET n.value = toFloat(n.value)`,
      /value: \d+ in the folder, \{"float":\d+\}/,
    ],
    [
      "a text that became a date",
      "MATCH (n:Source) WITH n LIMIT 1 SET n.publishedOn = date('2024-01-01')",
      /\{"Date":/,
    ],
    ["a claim that was deleted", `${one} DETACH DELETE n`, /^claims c-\w+: not in the store$/],
    [
      "another speaker",
      `${one} MATCH (n)-[r:SAID_BY]->() MATCH (e:Actor) WHERE NOT (n)-->(e) WITH n, r, e LIMIT 1 DELETE r CREATE (n)-[:SAID_BY]->(e)`,
      /^claims c-\w+ SAID_BY: \S+ \S+ in the folder, \S+ \S+ in the store$/,
    ],
    [
      "a relationship twice",
      `${one} MATCH (n)-[:AT]->(p) CREATE (n)-[:AT]->(p)`,
      /^claims c-\w+ AT: nothing in the folder, passages /,
    ],
    ["a label taken away", "MATCH (n:State) WITH n LIMIT 1 REMOVE n:Place", /^entities \w+ labels: /],
    [
      "a way up from another day on",
      "MATCH ()-[r:UNDER|POSTED_TO|STATIONED_AT|LIES_IN]->() WITH r LIMIT 1 SET r.dayFrom = 1",
      /dayFrom: \S+ in the folder, 1 in the store/,
    ],
    [
      "a record with another id",
      "MATCH (n:Source) WITH n LIMIT 1 SET n.id = 'other'",
      /^sources \S+ id: "\S+" in the folder, "other" in the store$/,
    ],
  ];
  test.each(CHANGED)("by %s is told so in words, and put right by an import", async (_what, change, named) => {
    await run(change);
    const differences = await verify();
    expect(differences.map(inWords)).toEqual([expect.stringMatching(named)]);
    expect(await importFolder(quickly(store.graph), FOLDER, { dryRun: true })).toMatchObject({
      written: false,
      unchanged: false,
      damage: differences,
    });
    expect(await repair()).toMatchObject({ written: true, damage: differences });
    expect(await verify()).toEqual([]);
    expect(await repair()).toMatchObject({ written: false, unchanged: true, damage: [] });
  });

  test("by a claim that the record does not hold is named, and not taken away unless it may be let go", async () => {
    await run(
      `${one} MATCH (n)-[:SAID_BY]->(e), (n)-[:AT]->(p), (n)-[:IN_THREAD]->(t) CREATE (m:Claim:Figure:WrittenByAnswerable) SET m += n {.*, id: 'c-other'} CREATE (m)-[:SAID_BY]->(e) CREATE (m)-[:AT]->(p) CREATE (m)-[:IN_THREAD]->(t)`,
    );
    expect((await verify()).map(inWords)).toEqual(["claims c-other: not in the folder"]);
    expect(await repair()).toMatchObject({ written: false, missing: { claims: ["c-other"] } });
    expect(await importFolder(quickly(store.graph), FOLDER, { replace: true })).toMatchObject({ written: true });
    await assessStore(store.graph);
    expect(await verify()).toEqual([]);
  });

  test("is told so without letting anything of it reach a terminal raw", () => {
    const told = inWords({ record: "claims c-1", field: "note", expected: '"calm"', found: '"\u001b[31mred\u202e"' });
    expect(told).toBe('claims c-1 note: "calm" in the folder, "\\u{1b}[31mred\\u{202e}" in the store');
  });
});

describe("A store that holds an earlier revision", () => {
  /** The folder as it stood at its second changeset. */
  const earlier = () => upTo(2);
  const upTo = (seq: number) => ({
    ...loadSeed(fixture("clocks")).dataset,
    ...Object.fromEntries(
      Object.entries(loadSeed(fixture("clocks")).dataset).map(([section, records]) => [
        section,
        records.filter((one: { rev?: number; seq?: number }) => (one.rev ?? one.seq ?? 0) <= seq),
      ]),
    ),
  });
  const now = () => importFolder(quickly(store.graph), fixture("clocks"));

  test("and was changed by another hand is brought up to date, and says where", async () => {
    await writeDataset(quickly(store.graph), earlier());
    await run(`${one} SET n.value = 999999`);
    const report = await now();
    expect(report).toMatchObject({ written: true });
    expect(report.damage.map(inWords)).toEqual([
      expect.stringMatching(/value: \d+ in the folder, 999999 in the store/),
    ]);
    await assessStore(store.graph);
    const { dataset: whole } = loadSeed(fixture("clocks"));
    expect((await verifyStore(store.graph, whole)).differences).toEqual([]);
  });
});
