import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder, violationsOverRevisions } from "../../src/assessment/index.js";
import { type Day, OPEN_START, PACKAGE_ROOT, parseDay, type TimeRange } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { parseStatement, readMigrations } from "../../src/graph/index.js";
import { loadSeed } from "../../src/import/index.js";
import { firstSeen } from "../../src/law/index.js";
import { type ClaimKind, type Dataset, KINDS } from "../../src/model/index.js";
import { ACTS, seenFrom, withoutLater } from "../support/later-acts.js";
import { ownSchema } from "../support/own-database.js";
import { ask, everyQuestion, type Question } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const world = loadSeed(join(PACKAGE_ROOT, "tests/fixtures/clocks")).dataset;
const violationsOf = (dataset: Dataset): readonly { readonly id: string }[] => [...violationsOverRevisions(dataset)];
const violations = violationsOf(world).map(({ id }) => id);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await ownSchema();
});

/** After the raid was reported and before it was answered; after the case was filed and before the verdict. */
const DAYS = ["2020-03-15", "2021-05-15"];

/**
 * Questions in which what was said later of a day counts for that day: who stood where is mostly learnt afterwards, and
 * the day looked from hides no allegation (decision 0002). Of these only later acts are taken out.
 */
const LEARNT_AFTERWARDS: ReadonlySet<string> = new Set([
  "accountabilityGaps",
  "accountabilityObstacles",
  "coverageMatrix",
  "remedies",
  "responsibilityChains",
  "retractionImpact",
  "violationCoverage",
]);

/** Every question that is asked from a day. */
const questionsOn = (asOf: string): Question[] =>
  everyQuestion(world, violations, asOf)
    .map((one) => (one.field === "responsibilityChains" ? { ...one, arguments: { ...one.arguments, asOf } } : one))
    .filter((one) => one.arguments.asOf === asOf);

async function answersOf(
  dataset: Dataset,
  asOf: string,
  asked: (question: Question) => boolean = () => true,
): Promise<Map<string, string>> {
  const graph = quickly(store.graph);
  await writeDataset(graph, dataset);
  const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => asOf };
  const answers = new Map<string, string>();
  for (const question of questionsOn(asOf).filter(asked))
    answers.set(JSON.stringify(question), await ask(schema, context, question, null));
  return answers;
}

describe("An answer of the API as of a day", () => {
  test.each(DAYS)("is the same when every later act is taken out of the store: %s", async (asOf) => {
    const isLearnt = ({ field }: Question): boolean => LEARNT_AFTERWARDS.has(field);
    const whole = await answersOf(world, asOf);
    const day = parseDay(asOf);
    const without = new Map([
      ...(await answersOf(withoutLater(world, day), asOf, (question) => !isLearnt(question))),
      ...(await answersOf(withoutLater(world, day, ACTS), asOf, isLearnt)),
    ]);
    const fields = new Set([...whole.keys()].map((question) => JSON.parse(question).field));
    for (const field of ["calls", "responsibilityChains", "coverage", "posture", "remedies"])
      expect(fields).toContain(field);
    // A question that names what was only said later describes it, as a conduct is described: there is nothing to compare.
    const rest = withoutLater(world, day);
    const kept = new Set([...rest.claims, ...violationsOf(rest)].map(({ id }) => id));
    const gone = [...world.claims, ...violationsOf(world)].map(({ id }) => id).filter((id) => !kept.has(id));
    const asked = [...whole.keys()].filter((question) => !gone.some((id) => question.includes(id)));
    expect(asked.filter((question) => without.get(question) !== whole.get(question))).toEqual([]);
  });
});

/** Kinds that came after the migration: no store without the first day of its claims holds one. */
const KINDS_SINCE: ReadonlySet<ClaimKind> = new Set(["identifier"]);

interface Stored {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly seenFrom: Day | null;
  readonly actOn: Day | null;
  readonly publishedOn: Day | null;
  readonly answersFrom: Day | null;
  readonly publicFrom: Day | null;
  readonly time: TimeRange;
}
const READ = parseStatement(
  "read/test",
  `// test
// What is stored of the days of each claim.
// @returns claim MAP NOT NULL
// @access READ
MATCH (claim:Claim)
RETURN claim {.id, .kind, .seenFrom, .actOn, .publishedOn, .answersFrom, .publicFrom, time: claim {.certFrom, .certTo, .possFrom, .possTo}}`,
);
const SHAPE = parseStatement(
  "write/test",
  `// test
// Gives claims other kinds and days, as an older program would have stored them.
// @param rows LIST<MAP> NOT NULL
// @access WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties, claim.seenFrom = null, claim.publishedOn = null, claim.answersFrom = null, claim.publicFrom = null`,
);
const stored = async (): Promise<Stored[]> =>
  (await store.graph.read<{ claim: Stored }>(READ)).map(({ claim }) => claim);

describe("The first day of a claim in the store", () => {
  test("is the one the law goes by, for every claim", async () => {
    await writeDataset(quickly(store.graph), world);
    const found = new Map((await stored()).map((claim) => [claim.id, claim]));
    const published = new Map(world.sources.map(({ id, publishedOn }) => [id, publishedOn]));
    const claims = new Map(world.claims.map((claim) => [claim.id, claim]));
    expect(found.size).toBe(world.claims.length);
    for (const claim of world.claims) {
      expect(found.get(claim.id)?.seenFrom, claim.sentence).toBe(firstSeen(claim));
      expect(firstSeen(claim), claim.sentence).toBe(seenFrom(claim, published, claims) ?? OPEN_START);
    }
  });

  test("is the same where a store of an earlier version was migrated, whatever the kind and the days", async () => {
    await writeDataset(quickly(store.graph), world);
    const kinds = (Object.keys(KINDS) as ClaimKind[]).filter((kind) => !KINDS_SINCE.has(kind));
    const times = [...new Map(world.claims.map(({ time }) => [JSON.stringify(time), time])).values()];
    const shapes = kinds.flatMap((kind) =>
      times.flatMap((time) => [null, 18_000].map((actOn) => ({ kind, time, actOn }))),
    );
    const migrations = readMigrations().filter(({ name }) => name.includes("-seen-from"));
    const ids = (await stored()).map(({ id }) => id);
    for (let from = 0; from < shapes.length; from += ids.length) {
      const rows = shapes.slice(from, from + ids.length).map(({ kind, time, actOn }, index) => ({
        id: ids[(index * 7 + from) % ids.length],
        properties: { kind, actOn, ...time },
      }));
      await store.graph.write([{ statement: SHAPE, parameters: { rows } }]);
      for (const text of migrations.flatMap(({ statements }) => statements))
        await store.graph.write([
          { statement: parseStatement("write/test", `// test\n// Migrates.\n// @access WRITE\n${text}`) },
        ]);
      for (const claim of await stored()) expect(claim.seenFrom, JSON.stringify(claim)).toBe(firstSeen(claim));
    }
  });
});
