import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { describe as inWords } from "../../src/cli/print-differences.js";
import {
  assessStore,
  BUNDLED_FOLDER,
  type Difference,
  importFolder,
  KNOWN_STATEMENTS,
  verifyStore,
  writeDataset,
} from "../../src/dataset/index.js";
import { listStatements, parseStatement, type Row } from "../../src/graph/index.js";
import { loadSeed } from "../../src/import/index.js";
import { quickly } from "./support/quickly.js";
import { randomNumbers, type Tampering, tamper } from "./support/tamper.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
/** `VERIFY_CHANGES=10000` asks for more, and for those in the bundled dataset. */
const CHANGES = Number(process.env.VERIFY_CHANGES ?? 300);
const FOLDER = process.env.VERIFY_CHANGES ? BUNDLED_FOLDER : fixture("clocks");
const ROUND = process.env.VERIFY_CHANGES ? 1_000 : 100;

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

/** The places that were changed, as they are to be named. */
async function places(changes: readonly Tampering[], before: ReadonlyMap<string, string>): Promise<string[]> {
  return changes.map(({ element, field }) => `${before.get(element)} ${field}`).sort();
}
/** What each node is called while it is as it should be. */
async function names(): Promise<Map<string, string>> {
  const sections = [
    ...["Claim claims", "Source sources", "Passage passages", "Act acts", "Changeset changesets", "Thread threads"],
    ...["Mechanism mechanisms", "Entity entities", "Instrument instruments", "Provision provisions"],
    ...["LegalCategory categories", "Element elements", "ModeOfLiability modes", "JurisdictionBasis bases"],
    ...["Remedy remedies", "StandardOfProof standards", "AllegedViolation violations", "FormerViolation violations"],
    ...["JurisdictionProfile profiles", "AssessmentSlice slices", "AssessmentColumn columns"],
    ...["AssessmentRun assessments", "Tally tallies"],
  ].map((line) => line.split(" ") as [string, string]);
  const rows = await run(
    "MATCH (n:WrittenByAnswerable) RETURN elementId(n) AS element, labels(n) AS labels, coalesce(n.id, n.seq, n.mechanism) AS id",
  );
  return new Map(
    rows.map(({ element, labels, id }) => {
      const section = sections.find(([label]) => (labels as string[]).includes(label))?.[1];
      return [element as string, `${section} ${id}`];
    }),
  );
}

const RECORDS = [
  ...["Claim", "Source", "Passage", "Act", "Changeset", "Thread", "Entity", "Instrument", "Provision", "LegalCategory"],
  ...["Element", "ModeOfLiability", "JurisdictionBasis", "Remedy", "StandardOfProof", "AllegedViolation"],
  "FormerViolation",
];
const ASSESSMENTS = ["JurisdictionProfile", "AssessmentSlice", "AssessmentColumn", "AssessmentRun", "Tally"];

describe("A single property that was changed by another hand", () => {
  test(`is found, named with both values and put right, for ${CHANGES} of them at random`, async () => {
    const random = randomNumbers(20_261_128);
    for (let done = 0; done < CHANGES; done += ROUND) {
      const before = await names();
      const changes = await tamper(store.graph, RECORDS, ROUND, random);
      const differences = await verify();
      expect(differences.map(({ record, field }) => `${record} ${field}`).sort()).toEqual(
        await places(changes, before),
      );
      for (const { expected, found } of differences) expect(expected).not.toBe(found);
      const report = await repair();
      expect([report.written, report.unchanged, report.faults]).toEqual([true, false, []]);
      expect(await verify()).toEqual([]);
    }
  });

  test("in a stored assessment is found by what it carries with it, named, and worked out again", async () => {
    const random = randomNumbers(7);
    const before = await names();
    const changes = await tamper(store.graph, ASSESSMENTS, ROUND / 10, random);
    // What says of which record they are says that they are of another, if it was that.
    const ofAnother = changes.some(
      ({ element, field }) => before.get(element)?.startsWith("assessments") && field === "head",
    );
    const found = (await verify()).map(({ record, field }) => `${record} ${field}`);
    expect(found.sort()).toEqual(ofAnother ? ["assessments assessments seal"] : await places(changes, before));
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
      /^claims c-\w+ sentence: ".*" in the folder, "It was so." in the store$/,
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

  test("and was changed by another hand is written anew, and says where", async () => {
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
