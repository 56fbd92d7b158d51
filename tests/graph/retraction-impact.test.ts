import { type GraphQLSchema, graphql } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveViolations, SnapshotHolder } from "../../src/assessment/index.js";
import { hashId, PACKAGE_ROOT } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/write-dataset.js";
import { buildSchema } from "../../src/graphql/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ActRecord, ClaimRecord } from "../../src/model/index.js";
import { useGraph } from "./support/use-graph.js";

type Answer = any;
const store = useGraph();
const { dataset } = loadSeed(`${PACKAGE_ROOT}/seed`);
const rev = dataset.changesets.at(-1)?.seq ?? 1;
const MECHANISMS = ["icc", "icj"];
const SITUATIONS = ["israel-opt", "sudan-darfur"];
const retract = (claim: string): ActRecord => ({
  id: hashId("a", ["test", claim]),
  act: "retraction",
  on: claim,
  by: "a test",
  reason: "to see what falls",
  rank: null,
  verification: null,
  same: null,
  judgement: null,
  rev,
});
const violations = new Map(deriveViolations(dataset.claims).map((one) => [one.id, one]));

let schema: GraphQLSchema;
/** Asks the store as it is now, with a snapshot of its own. */
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
  const contextValue = { store: store.graph, snapshots: new SnapshotHolder(store.graph), today: () => "2026-06-30" };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** How many violations of each row have which outcome before each mechanism, over both situations. */
async function tally(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const situation of SITUATIONS) {
    const { coverageMatrix } = await ask(
      "query ($situation: ID!, $mechanisms: [ID!]) { coverageMatrix(situation: $situation, mechanisms: $mechanisms) { rows { category { id } allegedActor { id } cells { mechanism { id } outcome violations } } } }",
      { situation, mechanisms: MECHANISMS },
    );
    for (const { category, allegedActor, cells } of coverageMatrix.rows)
      for (const cell of cells)
        add(counts, [category.id, allegedActor?.id ?? "", cell.mechanism.id, cell.outcome], cell.violations);
  }
  return counts;
}
const add = (counts: Map<string, number>, key: readonly string[], by: number): void =>
  void counts.set(key.join(" "), (counts.get(key.join(" ")) ?? 0) + by);
const difference = (a: Map<string, number>, b: Map<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...a.keys(), ...b.keys()])]
      .sort()
      .flatMap((key) =>
        (b.get(key) ?? 0) !== (a.get(key) ?? 0) ? [[key, (b.get(key) ?? 0) - (a.get(key) ?? 0)]] : [],
      ),
  );

/** What the dependents say of the same table. */
function foretold(dependents: readonly Answer[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, id, sentence, becomes } of dependents) {
    const [violation = "", mechanism = ""] = id.split("/");
    const known = violations.get(violation);
    if (kind !== "Coverage" || !known || !MECHANISMS.includes(mechanism)) continue;
    for (const [text, by] of [
      [sentence, -1],
      [becomes, 1],
    ] as const) {
      const outcome = /: ([A-Z_]+)\.$/.exec(text)?.[1];
      if (outcome) add(counts, [known.category, known.allegedActor ?? "", mechanism, outcome], by);
    }
  }
  return difference(new Map(), counts);
}

async function postures(): Promise<Map<string, string>> {
  const persons = dataset.entities.filter((entity) => entity.type === "Person");
  const found = new Map<string, string>();
  for (const { id } of persons) {
    const { posture } = await ask("query ($id: ID!) { posture(actor: $id) { forum { id } status wording } }", { id });
    for (const one of posture) found.set(`${id}/${one.forum.id}`, `${one.status}: ${one.wording}`);
  }
  return found;
}
async function figures(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const subject of SITUATIONS) {
    const answer = await ask("query ($subject: ID!) { figures(subject: $subject) { id nestsIn { id } } }", { subject });
    for (const one of answer.figures) found.set(one.id, one.nestsIn.length);
  }
  return found;
}
const changed = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort();

const first = (which: (claim: ClaimRecord) => boolean): ClaimRecord => {
  const found = dataset.claims.find(which);
  if (!found) throw new Error("the bundled dataset has no such claim");
  return found;
};
const CASES: readonly (readonly [string, ClaimRecord])[] = [
  [
    "a State's accession",
    first(
      (claim) =>
        claim.kind === "participation" &&
        claim.subject === "pse" &&
        claim.object === "rome-statute" &&
        claim.fields.act === "accession",
    ),
  ],
  [
    "the only attribution of an incident",
    first((claim) => claim.kind === "attribution" && claim.speaker === "amnesty-international"),
  ],
  [
    "a characterization of the second situation",
    first((claim) => claim.kind === "characterization" && claim.subject === "el-geneina-2023"),
  ],
  [
    "a warrant",
    first(
      (claim) =>
        claim.kind === "procedural-step" &&
        claim.subject === "benjamin-netanyahu" &&
        claim.fields.step === "warrant-issued",
    ),
  ],
  [
    "a conviction",
    first(
      (claim) =>
        claim.kind === "procedural-step" &&
        claim.fields.step === "convicted-first-instance" &&
        claim.subject === "ali-muhammad-ali-abd-al-rahman",
    ),
  ],
  [
    "a figure that contains another",
    first((claim) =>
      dataset.claims.some((other) => other.kind === "figure" && other.fields.nestsIn?.includes(claim.id)),
    ),
  ],
];

describe("What falls when a claim is withdrawn", () => {
  let before: { tally: Map<string, number>; postures: Map<string, string>; figures: Map<string, number> };
  const dependents = new Map<string, Answer[]>();
  beforeAll(async () => {
    schema = await buildSchema({ graph: store.graph });
    await writeDataset(store.graph, dataset);
    before = { tally: await tally(), postures: await postures(), figures: await figures() };
    for (const [, { id }] of CASES)
      dependents.set(
        id,
        (await ask("query ($id: ID!) { retractionImpact(claim: $id) { kind id sentence becomes } }", { id }))
          .retractionImpact,
      );
  }, 900_000);

  test.each(CASES)(
    "equals the difference between two whole stores, with and without %s",
    async (_what, { id }) => {
      const told = dependents.get(id) ?? [];
      await writeDataset(store.graph, { ...dataset, acts: [...dataset.acts, retract(id)] });
      const after = { tally: await tally(), postures: await postures(), figures: await figures() };
      expect(told.length).toBeGreaterThan(0);
      expect(foretold(told)).toEqual(difference(before.tally, after.tally));
      const idsOf = (kind: string): string[] =>
        told
          .filter((one) => one.kind === kind)
          .map((one) => one.id as string)
          .sort();
      expect(idsOf("Posture").filter((one) => before.postures.has(one) || after.postures.has(one))).toEqual(
        changed(before.postures, after.postures),
      );
      expect(idsOf("Figure")).toEqual(changed(before.figures, after.figures));
    },
    300_000,
  );

  test("is refused for a claim that was withdrawn already", async () => {
    const id = CASES[0]?.[1].id as string;
    await writeDataset(store.graph, { ...dataset, acts: [...dataset.acts, retract(id)] });
    const contextValue = { store: store.graph, snapshots: new SnapshotHolder(store.graph), today: () => "2026-06-30" };
    const { errors } = await graphql({ schema, source: `{ retractionImpact(claim: "${id}") { id } }`, contextValue });
    expect(errors?.[0]?.message).toMatch(/No claim that stands has the id/);
  }, 120_000);
});
