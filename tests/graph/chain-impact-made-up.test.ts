import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chainAnswers, compareAnswers, disputedBy, type Named, SnapshotHolder } from "../../src/assessment/index.js";
import { parseDay } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { generateRecord } from "../../src/generate/index.js";
import { loadSeed } from "../../src/import/index.js";
import {
  buildLawFacts,
  type ChainFacts,
  dayOfChains,
  factsWithout,
  placesAround,
  toChainClaim,
} from "../../src/law/index.js";
import type { ClaimRecord } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { ask } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const folder = mkdtempSync(join(tmpdir(), "answerable-made-up-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL("../fixtures/clocks/", import.meta.url)), folder, { recursive: true });
rmSync(join(folder, "ledger"), { recursive: true, force: true });
const law = { categories: ["piracy"], elements: ["piracy.harm"], standards: ["own-conclusion"] };
for (const { path, text } of generateRecord({ claims: 900, seed: 3, prefix: "made-up", law })) {
  const file = join(folder, "made-up", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const { dataset, faults } = loadSeed(folder);
const today = parseDay("2030-01-01");
const names = new Map(dataset.entities.map(({ id, name, type }) => [id, { id, name, type }]));
const nameOf = (id: string): Named => names.get(id) ?? { id, name: id, type: "Organization" };
const facts = buildLawFacts(dataset);
const standing = dataset.claims.filter(
  ({ id }) => !dataset.acts.some(({ act, on }) => act === "retraction" && on === id),
);

/** All of the record as chains read it, without one of its claims or with all. */
function whole(without?: ClaimRecord): ChainFacts {
  const claims = standing.filter((claim) => claim !== without);
  const disputed = disputedBy(claims);
  const lawFacts = without ? factsWithout(facts, without.id, dataset) : facts;
  const within = new Map(dataset.entities.map(({ id }) => [id, placesAround(lawFacts, id)]));
  return {
    nodes: names,
    modes: dataset.modes,
    claims: claims
      .filter(({ subject }) => subject)
      .map((claim) => toChainClaim(claim, { disputed: disputed.has(claim.id), deprecated: false }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    within: (place) => within.get(place) as Set<string>,
  };
}
const all = whole();
const incidents = dataset.entities.filter(({ type }) => type === "Incident").map(({ id }) => id);
const told = new Map<string, ReadonlyMap<string, unknown>>();
const chainsOf = (of: ChainFacts, subject: string) => chainAnswers(of, subject, dayOfChains(of, subject, today));
const KINDS = ["structure", "stationing", "territory", "attribution", "occurrence"];
/** Of each kind some claims, evenly taken. */
const SOME = KINDS.flatMap((kind) => {
  const found = standing.filter(
    // Where a place lies in a State says nothing of who was near.
    ({ kind: its, subject, object }) =>
      its === kind && subject?.startsWith("made-up") && (kind !== "territory" || nameOf(object ?? "").type === "Place"),
  );
  return found
    .filter((_, index) => index % Math.ceil(found.length / 6) === 0)
    .map((claim) => [kind, claim.sentence, claim] as const);
});

describe("In a made-up record of forces many levels deep, the chains that fall or change", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    expect(faults).toEqual([]);
    schema = await ownSchema();
    await writeDataset(quickly(store.graph), dataset);
    for (const subject of names.keys()) told.set(subject, chainsOf(all, subject));
  });

  const changes = new Map<string, number>();
  test.each(SOME)("are those that looking at everything finds: %s, %s", async (kind, _, claim) => {
    const graph = quickly(store.graph);
    const context = {
      store: graph,
      snapshots: new SnapshotHolder(graph),
      today: () => "2030-01-01",
      mostWalked: Number.POSITIVE_INFINITY,
    };
    const question = { field: "retractionImpact", arguments: { claim: claim.id } };
    const answer = JSON.parse(await ask(schema, context, question, null)).data.retractionImpact;
    const without = whole(claim);
    const own = [claim.subject, claim.object].filter(
      (id) => id && !["Place", "Situation", "Incident"].includes(nameOf(id).type),
    ) as string[];
    const expected = [...own, ...incidents].flatMap((id) =>
      compareAnswers(told.get(id) as ReturnType<typeof chainsOf>, chainsOf(without, id)),
    );
    const inOrder = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const chains = answer.filter((one: { kind: string }) => one.kind === "ResponsibilityChain");
    expect(inOrder(chains)).toEqual(inOrder(expected));
    changes.set(kind, (changes.get(kind) ?? 0) + expected.length);
  });

  test("are some, whatever the kind of claim", () => {
    for (const kind of KINDS) expect(changes.get(kind), kind).toBeGreaterThan(0);
  });
});
