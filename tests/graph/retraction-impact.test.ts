import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder, standsNow, violationsOverRevisions } from "../../src/assessment/index.js";
import { hashId } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ActRecord, ClaimRecord, Dataset } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { ask, type Question } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

type Answer = any;
type State = ReadonlyMap<string, unknown>;
const store = useGraph();
/** A world of one situation with everything that answers rest on: what is told of it is told of any other. */
const { dataset } = loadSeed(fileURLToPath(new URL("../fixtures/clocks/", import.meta.url)), { requireLedger: true });
const rev = dataset.changesets.at(-1)?.seq ?? 1;

const idsOf = (...types: string[]): string[] =>
  dataset.entities.filter((entity) => types.includes(entity.type)).map((entity) => entity.id);
const without = (claim: string): Dataset => ({ ...dataset, acts: [...dataset.acts, retract(claim)] });
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
const find = (key: string, which: (claim: ClaimRecord) => boolean = (claim) => claim.key === key): ClaimRecord => {
  const found = dataset.claims.find(which);
  if (!found) throw new Error(`the fixture has no claim ${key}`);
  return found;
};
const CASES: readonly (readonly [string, ClaimRecord, readonly string[]])[] = [
  ["a State's accession", find("avalon.joins"), ["Coverage", "AccountabilityGap"]],
  ["what places an incident in a State", find("strait.shore"), []],
  ["where a place lies", find("cove.avalon"), ["Coverage"]],
  ["an acceptance that reaches back", find("cockaigne.accepts"), ["Coverage"]],
  ["the rejection of an accession", find("joins.rejected"), ["Claim"]],
  ["the nationality of a group", find("guard.avalon"), []],
  ["the only attribution of an incident", find("landing.actor"), ["AllegedViolation", "Coverage"]],
  ["a characterization", find("boarding.crime"), ["AllegedViolation", "Coverage"]],
  ["a warrant that a conviction followed", find("jo.warrant"), []],
  ["a conviction", find("jo.guilty"), ["Posture"]],
  ["a case between States", find("bench.case"), ["Posture"]],
  ["a figure that contains another", find("shore.dead"), ["Figure"]],
  ["what supports an element", find("raid.harm"), ["ElementCell"]],
  ["a denial", find("threat.denied"), ["Claim"]],
  ["an answer to a call", find("raid.answered"), ["Call"]],
  [
    "a rule of a court",
    find("a rule", (claim) => claim.kind === "mandate" && claim.fields.basis === "isle-court/territory"),
    ["Coverage"],
  ],
];

let schema: GraphQLSchema;
/** Asks the store as it is now, with a snapshot of its own. */
async function answerOf(field: string, given: Question["arguments"]): Promise<Answer> {
  const graph = quickly(store.graph);
  const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => "2022-01-01" };
  const { data, refusals } = JSON.parse(await ask(schema, context, { field, arguments: given }, null));
  return refusals ? { refusals } : data[field];
}

/** What the store says of everything that a dependent can be, by kind; coverage as a count by row, mechanism and outcome. */
async function statesNow(): Promise<Record<string, State>> {
  const tally = new Map<string, number>();
  for (const { category, allegedActor, cells } of (await answerOf("coverageMatrix", { situation: "isles" })).rows)
    for (const cell of cells)
      add(tally, [category.id, allegedActor?.id ?? "", cell.mechanism.id, cell.outcome], cell.violations);
  const postures = new Map<string, string>();
  for (const actor of idsOf("Person", "State"))
    for (const one of await answerOf("posture", { actor }))
      postures.set(`${actor}/${one.forum.id}`, `${one.status}: ${one.wording}`);
  const figures = new Map<string, number>(
    (await answerOf("figures", { subject: "isles" })).map((one: Answer) => [one.id, one.nestsIn.length]),
  );
  const cells = new Map<string, string>();
  for (const subject of ["isles", "raid"]) {
    for (const cell of (await answerOf("elementsMatrix", { category: "piracy", subject })).requirements)
      cells.set(
        `${subject}/${cell.element.id}`,
        `${cell.gap} ${[cell.supporting, cell.contradicting, cell.leftOpen].map((claims) => claims.length).join(" ")}`,
      );
  }
  const claims = new Map<string, string>();
  for (const { id } of dataset.sources)
    for (const passage of await answerOf("passages", { source: id }))
      for (const claim of passage.claims) claims.set(claim.id, `${claim.disputed} ${claim.positions.length}`);
  for (const call of await answerOf("calls", {})) claims.set(call.id, `${claims.get(call.id)} ${call.followUp}`);
  const gaps = new Map<string, string>();
  for (const gap of await answerOf("accountabilityGaps", { situation: "isles" }))
    gaps.set(
      [gap.kind, "isles", gap.category.id, gap.allegedActor?.id ?? ""].join("/"),
      `${gap.violations} ${gap.nearest?.mechanism.id} ${gap.nearest?.outcome}`,
    );
  return {
    AccountabilityGap: gaps,
    Coverage: tally,
    Posture: postures,
    Figure: figures,
    ElementCell: cells,
    Claim: claims,
  };
}
const add = (counts: Map<string, number>, key: readonly string[], by: number): void =>
  void counts.set(key.join(" "), (counts.get(key.join(" ")) ?? 0) + by);

const difference = (a: State, b: State): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((key) => {
      const by = ((b.get(key) as number) ?? 0) - ((a.get(key) as number) ?? 0);
      return by === 0 ? [] : [[key, by]];
    }),
  );
const changed = (a: State = new Map(), b: State = new Map()): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort();

/** Alleged violations and the claims they are founded on, by id. */
const violationsOf = (world: Dataset): State =>
  new Map(
    violationsOverRevisions(world)
      .filter(standsNow)
      .map((one) => [one.id, standingClaims(one.claims, world)]),
  );
const standingClaims = (ids: readonly string[], { acts }: Dataset): number =>
  ids.filter((id) => !acts.some((act) => act.on === id && act.act === "retraction")).length;

/** What the dependents say of the table of coverage. */
function foretold(dependents: readonly Answer[]): Record<string, number> {
  const known = new Map(
    [dataset, ...CASES.map(([, { id }]) => without(id))]
      .flatMap((world) => violationsOverRevisions(world))
      .map((one) => [one.id, one]),
  );
  const counts = new Map<string, number>();
  for (const { kind, id, sentence, becomes } of dependents) {
    if (kind !== "Coverage") continue;
    const [violation = "", mechanism = ""] = id.split("/");
    const { category, allegedActor } = known.get(violation) as { category: string; allegedActor: string | null };
    for (const [text, by] of [
      [sentence, -1],
      [becomes, 1],
    ] as const) {
      const outcome = /: ([A-Z_]+)\.$/.exec(text)?.[1];
      if (outcome) add(counts, [category, allegedActor ?? "", mechanism, outcome], by);
    }
  }
  return difference(new Map(), counts);
}

describe("What falls when a claim is withdrawn", () => {
  let before: Record<string, State>;
  const dependents = new Map<string, Answer[]>();
  beforeAll(async () => {
    schema = await ownSchema();
    await writeDataset(quickly(store.graph), dataset);
    before = await statesNow();
    for (const [, { id }] of CASES) dependents.set(id, await answerOf("retractionImpact", { claim: id }));
  });

  test.each(CASES)("equals the difference between two whole stores, with and without %s", async (_, { id }, kinds) => {
    const told = dependents.get(id) ?? [];
    const of = (...which: string[]): string[] =>
      told.flatMap((one) => (which.includes(one.kind) ? [one.id as string] : [])).sort();
    await writeDataset(quickly(store.graph), without(id));
    const after = await statesNow();
    for (const kind of kinds) expect(of(kind), kind).not.toEqual([]);
    expect(foretold(told)).toEqual(difference(before.Coverage as State, after.Coverage as State));
    expect(of("AllegedViolation")).toEqual(changed(violationsOf(dataset), violationsOf(without(id))));
    for (const kind of ["AccountabilityGap", "Posture", "Figure", "ElementCell"])
      expect(of(kind), kind).toEqual(changed(before[kind], after[kind]));
    // The claim itself is gone with everything said of it; it is no answer that rests on it.
    expect(of("Claim", "Call")).toEqual(changed(before.Claim, after.Claim).filter((key) => key !== id));
  });

  test("is refused for a claim that was withdrawn already", async () => {
    const id = CASES[0]?.[1].id as string;
    await writeDataset(quickly(store.graph), without(id));
    expect((await answerOf("retractionImpact", { claim: id })).refusals).toEqual([
      { code: "ID_UNKNOWN", message: expect.stringContaining("No claim that stands has the id") },
    ]);
  });
});
