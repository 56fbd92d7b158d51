import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ClaimRecord, Dataset } from "../../src/model/index.js";
import { ask } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

type Answer = any;
/** Chains by day, subject and path. */
type Chains = ReadonlyMap<string, string>;
const store = useGraph();
const { dataset, faults } = loadSeed(fileURLToPath(new URL("../fixtures/command/", import.meta.url)));

/** Days that are asked about; with none, each incident's own last day counts. */
const CLOCKS = [{}, { asOf: "2020-03-15" }];
/** Nothing starts a chain from these. */
const NO_STARTS = new Set(["Place", "Situation"]);
const starts = dataset.entities.filter(({ type }) => !NO_STARTS.has(type));
/** What is told of a claim: the chains from incidents, and from what the claim itself names. */
const subjectsOf = ({ subject, object }: ClaimRecord): string[] =>
  starts.filter(({ id, type }) => type === "Incident" || id === subject || id === object).map(({ id }) => id);

const without = (claim: ClaimRecord): Dataset => ({
  ...dataset,
  acts: [
    ...dataset.acts,
    {
      id: `a-${claim.id}`,
      act: "retraction",
      on: claim.id,
      by: "a test",
      reason: "to see what falls",
      rank: null,
      verification: null,
      same: null,
      judgement: null,
      rev: 1,
    },
  ],
});

let schema: GraphQLSchema;
/** Asks the store as it is now, with a snapshot of its own. */
async function answerOf(
  field: string,
  given: Readonly<Record<string, unknown>>,
  limits: { readonly mostWalked?: number } = {},
): Promise<Answer> {
  const graph = quickly(store.graph);
  const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => "2022-01-01", ...limits };
  return JSON.parse(await ask(schema, context, { field, arguments: given }, null)).data[field];
}

/** Every chain as `responsibilityChains` gives it; of claims only which they are. */
async function chainsFrom(subjects: readonly string[]): Promise<Chains> {
  const chains = new Map<string, string>();
  for (const [day, clocks] of CLOCKS.entries())
    for (const subject of subjects)
      for (const { pin: _, ...chain } of await answerOf("responsibilityChains", { subject, ...clocks })) {
        const hops = (chain.hops as Answer[]).map((hop) => ({
          ...hop,
          claims: idsOf(hop.claims),
          modesOfLiability: hop.modesOfLiability.map((mode: Answer) => ({ ...mode, claims: idsOf(mode.claims) })),
        }));
        const path = [subject, ...hops.flatMap((hop) => [hop.kind, hop.to.id])].join("/");
        chains.set(`${day} ${path}`, JSON.stringify({ ...chain, hops }));
      }
  return chains;
}
const idsOf = (claims: readonly Answer[]): string[] => claims.map((claim) => claim.id as string);
const from = (subjects: readonly string[], chains: Chains): Chains =>
  new Map([...chains].filter(([key]) => subjects.includes(key.split(/[ /]/)[1] as string)));
const changed = (a: Chains, b: Chains): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort();

describe("The chains that fall or change when a claim is withdrawn", () => {
  const told = new Map<string, (Answer & { key: string })[]>();
  let before: Chains;
  const inPages = new Map<string, Answer[]>();
  beforeAll(async () => {
    schema = await buildSchema({ graph: store.graph });
    await writeDataset(quickly(store.graph), dataset);
    before = await chainsFrom(starts.map(({ id }) => id));
    for (const { id } of dataset.claims) {
      const chains: Answer[] = [];
      for (const [day, clocks] of CLOCKS.entries())
        for (const one of await answerOf("retractionImpact", { claim: id, ...clocks }))
          if (one.kind === "ResponsibilityChain") chains.push({ ...one, key: `${day} ${one.id}` });
      told.set(id, chains);
      inPages.set(id, await pagesOf(id));
    }
  });

  /** The same, where one answer has room for no more than the chains from one incident. */
  async function pagesOf(claim: string): Promise<Answer[]> {
    const found: Answer[] = [];
    for (let chainsAfter: string | null = null; ; ) {
      const page: Answer[] = await answerOf("retractionImpact", { claim, chainsAfter }, { mostWalked: 1 });
      found.push(...page.filter(({ kind }) => kind === "ResponsibilityChain"));
      const more: Answer | undefined = page.find(({ kind }) => kind === "MoreChains");
      if (!more) return found;
      // Whoever follows gets further each time.
      expect(more.id > (chainsAfter ?? "")).toBe(true);
      chainsAfter = more.id as string;
    }
  }

  test("are all told by whoever asks for what one answer had no room for", () => {
    const withoutDay = (one: Answer) => {
      const { key: _, ...chain } = one;
      return JSON.stringify(chain);
    };
    for (const { id, key } of dataset.claims)
      expect(
        inPages.get(id)?.map((one) => JSON.stringify(one)),
        key ?? id,
      ).toEqual(
        told
          .get(id)
          ?.filter((one) => one.key.startsWith("0 "))
          .map(withoutDay),
      );
  });

  test("have a world to be told of", () => expect(faults).toEqual([]));

  test.each(
    dataset.claims.map((claim) => [claim.key as string, claim] as const),
  )("are the difference between two whole stores, with and without %s", async (_, claim) => {
    await writeDataset(quickly(store.graph), without(claim));
    const after = await chainsFrom(subjectsOf(claim));
    expect(
      told
        .get(claim.id)
        ?.map(({ key }) => key)
        .sort(),
    ).toEqual(changed(from(subjectsOf(claim), before), after));
  });

  test("are some for claims of every kind that chains read", () => {
    const kinds = dataset.claims.filter(({ id }) => told.get(id)?.length).map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([
      "appraisal",
      "attribution",
      "occurrence",
      "posting",
      "response",
      "stationing",
      "structure",
      "territory",
    ]);
  });

  test("say how each link stands on the day, and why the chain ends", () => {
    const claim = dataset.claims.find(({ key }) => key === "band.league");
    expect(told.get(claim?.id as string)?.find(({ key }) => key.startsWith("0 fire-hills/"))).toEqual({
      kind: "ResponsibilityChain",
      key: "0 fire-hills/ALLEGED_ROLE/band",
      id: "fire-hills/ALLEGED_ROLE/band",
      sentence: "There is no such answer.",
      becomes:
        "Fire in the hills, alleged of Band of the Hills (CERTAIN, one source): 1 claim. The highest level recorded is reached: no superior of Band of the Hills is known.",
    });
  });
});
