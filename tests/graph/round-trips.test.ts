import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveViolations, type ReadStore, SnapshotHolder } from "../../src/assessment/index.js";
import { importFolder, writeDataset } from "../../src/dataset/index.js";
import { loadStatement } from "../../src/graph/index.js";
import type { QuestionContext } from "../../src/graphql/context.js";
import { loadSeed } from "../../src/import/index.js";
import { ownSchema } from "../support/own-database.js";
import { ask, everyQuestion } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const FIXTURE = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const { dataset } = loadSeed(FIXTURE);
const QUESTIONS = [
  ...everyQuestion(dataset, [...new Set(deriveViolations(dataset.claims).map(({ id }) => id))]),
  { field: "search", arguments: { text: "raid" } },
  { field: "recordedSince", arguments: { rev: 0 } },
];
const FIELDS = [...new Set(QUESTIONS.map(({ field }) => field))];

/** Questions that take more than one trip at most, and why. */
const MORE: Readonly<Record<string, readonly [trips: number, why: string]>> = {
  calls: [2, "answers to calls are read as the claims that they are, where they are asked for"],
  remedies: [2, "the same, of the calls for a remedy"],
  horizons: [2, "what is alleged is read once the subject is known to be a situation, or an incident of one"],
  retractionImpact: [
    12,
    "what chains and coverage can rest on is read step by step, each for what the one before it found",
  ],
};

let schema: GraphQLSchema;
let context: QuestionContext;
const sent: string[] = [];

const PING = loadStatement("read/ping").text;

/**
 * Notes what goes to the database: each statement of ours, and each session of the generated API. Signs of life are left
 * out: they are asked for where an answer takes long, and how long it takes is the machine's affair.
 */
function watch(driver: Driver): void {
  const query = driver.executeQuery.bind(driver);
  driver.executeQuery = (...words) => {
    if (words[0] !== PING)
      sent.push(String((words[2]?.transactionConfig?.metadata as { statement?: string } | undefined)?.statement));
    return query(...words);
  };
  const open = driver.session.bind(driver);
  driver.session = (...words) => {
    sent.push("a session of its own");
    return open(...words);
  };
}

beforeAll(async () => {
  await importFolder(quickly(store.graph), FIXTURE);
  schema = await ownSchema();
  const kept = quickly(store.graph);
  context = { store: kept, snapshots: new SnapshotHolder(kept), today: () => "2022-01-01" };
  await context.snapshots.get();
  watch(store.graph.driver);
});

describe("A question, with everything the contract shows, goes to the database once:", () => {
  test.each(FIELDS)("%s", async (field) => {
    let answered = 0;
    // Of many alike, a few are enough.
    for (const question of QUESTIONS.filter((one) => one.field === field).slice(0, 4)) {
      sent.length = 0;
      const { refusals } = JSON.parse(await ask(schema, context, question, null));
      if (refusals) continue;
      expect(sent.length, JSON.stringify(question)).toBeGreaterThan(0);
      expect(sent.length, JSON.stringify(question)).toBeLessThanOrEqual(MORE[field]?.[0] ?? 1);
      answered++;
    }
    expect(answered).toBeGreaterThan(0);
  });

  test("every question of the contract is among them, and every exception", () => {
    // Lists are gone through page by page, which is no asking once.
    const questions = Object.entries(schema.getQueryType()?.getFields() ?? {})
      .filter(
        ([, { args }]) => args.some(({ name }) => name === "knownAt") && !args.some(({ name }) => name === "sort"),
      )
      .map(([name]) => name);
    expect(questions.filter((name) => !FIELDS.includes(name))).toEqual([]);
    expect(Object.keys(MORE).filter((name) => !FIELDS.includes(name))).toEqual([]);
  });
});

describe("A question about a whole situation, asked again", () => {
  const situation = dataset.entities.find(({ type }) => type === "Situation")?.id as string;
  const [first] = dataset.changesets;
  const asking = ["accountabilityGaps", "accountabilityObstacles", "remedies"].map((field) => ({
    field,
    arguments: { [field === "remedies" ? "subject" : "situation"]: situation, knownAt: first?.recordedAt },
  }));

  test("reads of the store whether it still holds the same record, and all of it once another came", async () => {
    expect(dataset.changesets.length).toBeGreaterThan(1);
    const read: string[] = [];
    const noting: ReadStore = {
      read: (statement, parameters) => {
        read.push(statement);
        return store.graph.read(statement, parameters);
      },
    };
    const context = { store: noting, snapshots: new SnapshotHolder(noting), today: () => "2022-01-01" };
    const before = [];
    for (const question of asking) before.push(await ask(schema, context, question, null));
    for (const [at, question] of asking.entries()) {
      read.length = 0;
      expect(await ask(schema, context, question, null)).toBe(before[at]);
      expect(read).toEqual(["read/record/head"]);
    }
    const last = dataset.changesets.at(-1) as NonNullable<typeof first>;
    const digest = `${last.digest.slice(0, -1)}${last.digest.endsWith("0") ? 1 : 0}`;
    const next = { ...last, seq: last.seq + 1, recordedAt: "2030-01-01T00:00:00Z", digest };
    await writeDataset(store.graph, { ...dataset, changesets: [...dataset.changesets, next] });
    read.length = 0;
    for (const [at, question] of asking.entries()) expect(await ask(schema, context, question, null)).toBe(before[at]);
    // Two of them are about the same row.
    expect(read.filter((statement) => statement.endsWith("-facts"))).toEqual([
      "read/coverage/situation-facts",
      "read/record/remedy-facts",
    ]);
  });
});
