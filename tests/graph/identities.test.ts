import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import { graphql } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ActRecord } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const { dataset: world } = loadSeed(fileURLToPath(new URL("../fixtures/clocks/", import.meta.url)));
const judged = (id: string, on: string, same: string, judgement: ActRecord["judgement"], rev: number): ActRecord => ({
  ...{ id, act: "identity", on, same, judgement, rev, by: "editors", reason: "two reports of it" },
  ...{ rank: null, verification: null },
});
/** Judged at the second revision to be one, and at the third not to be sure. */
const acts = [
  judged("a-raid-landing", "raid", "landing", "positive", 2),
  judged("a-raid-boarding", "boarding-2020", "raid", "positive", 3),
  judged("a-no-landing", "landing", "raid", "unsure", 3),
  judged("a-jo", "jo-example", "army", "positive", 2),
];
const WORKED = join(PACKAGE_ROOT, "src/graphql/questions/characterizations/worked");
const momentOf = (rev: number): string => `2024-0${rev}-01T00:00:00Z`;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await ownSchema();
  await writeDataset(quickly(store.graph), { ...world, acts: [...world.acts, ...acts] });
});

async function ask(text: string): Promise<any> {
  const contextValue = {
    store: store.graph,
    snapshots: new SnapshotHolder(store.graph),
    today: () => "2022-01-01",
  };
  const { data, errors } = await graphql({ schema, source: `{ ${text} }`, contextValue });
  expect(errors).toBeUndefined();
  return data;
}
const claimsOf = (groups: readonly { readonly claims: readonly { readonly id: string }[] }[]): string[] =>
  groups.flatMap(({ claims }) => claims.map(({ id }) => id)).sort();
const characterizations = async (rev: number, identities: string): Promise<string[]> =>
  claimsOf(
    (
      await ask(
        `characterizations(incident: "raid", ${identities} asOf: "2022-01-01", knownAt: "${momentOf(rev)}") { claims { id } }`,
      )
    ).characterizations,
  );
const recorded = (kind: string, subjects: readonly string[], rev: number): string[] =>
  world.claims
    .filter((claim) => claim.kind === kind && claim.rev <= rev && subjects.includes(claim.subject ?? ""))
    .map(({ id }) => id)
    .sort();

describe("An answer", () => {
  test("follows no judgement on identity unless it is asked to", async () => {
    expect(await characterizations(2, "")).toEqual(recorded("characterization", ["raid"], 2));
    expect(await characterizations(2, "identities: APART,")).toEqual(recorded("characterization", ["raid"], 2));
  });

  test("that follows them holds what was said of each record judged to be of the same incident by that moment", async () => {
    expect(await characterizations(1, "identities: FOLLOW,")).toEqual(recorded("characterization", ["raid"], 1));
    const both = recorded("characterization", ["raid", "landing"], 2);
    expect(await characterizations(2, "identities: FOLLOW,")).toEqual(both);
    expect(both.length).toBeGreaterThan(recorded("characterization", ["raid"], 2).length);
    // At the third revision nobody is sure of the one any more, and another is joined.
    expect(await characterizations(3, "identities: FOLLOW,")).toEqual(
      recorded("characterization", ["raid", "boarding-2020"], 3),
    );
  });

  test("on figures and on what speakers say in columns follows them too", async () => {
    const { figures, alone } = await ask(
      `figures(subject: "landing", identities: FOLLOW, knownAt: "${momentOf(2)}") { id }
       alone: figures(subject: "landing", knownAt: "${momentOf(2)}") { id }`,
    );
    expect(figures.length).toBeGreaterThan(alone.length);
    const { compare } = await ask(
      `compare(subject: "landing", speakers: ["river-watch"], identities: FOLLOW, knownAt: "${momentOf(2)}") { columns { characterizations { id } } }`,
    );
    const said = world.claims.filter(({ speaker }) => speaker === "river-watch").map(({ id }) => id);
    expect(compare.columns[0].characterizations.map(({ id }: { id: string }) => id).sort()).toEqual(
      recorded("characterization", ["raid", "landing"], 2).filter((id) => said.includes(id)),
    );
  });

  test("on somebody's proceedings gives those of each record under its own name", async () => {
    const text = (identities: string): string =>
      `posture(actor: "army", ${identities} asOf: "2022-01-01") { actor { id } forum { id } status }`;
    const { posture: alone } = await ask(text(""));
    const { posture: joined } = await ask(text("identities: FOLLOW,"));
    const { posture: other } = await ask(text("").replace("army", "jo-example"));
    expect(joined).toEqual([...alone, ...other]);
    expect(other.length).toBeGreaterThan(0);
  });

  test("to the worked question shows both readings of one incident side by side, each claim under the record it was made of", async () => {
    const text = readFileSync(join(WORKED, "62-what-is-said-where-records-are-one.graphql"), "utf8");
    const { data, errors } = await graphql({
      schema,
      source: text,
      variableValues: { incident: "raid", knownAt: momentOf(2) },
      contextValue: { store: store.graph, snapshots: new SnapshotHolder(store.graph), today: () => "2022-01-01" },
    });
    expect(errors).toBeUndefined();
    const { apart, together } = data as any;
    expect(claimsOf(apart)).toEqual(recorded("characterization", ["raid"], 2));
    expect(claimsOf(together)).toEqual(recorded("characterization", ["raid", "landing"], 2));
  });

  test("refuses an id that nobody has recorded, whether or not it follows", async () => {
    for (const identities of ["APART", "FOLLOW"]) {
      const { errors } = await graphql({
        schema,
        source: `{ figures(subject: "rade", identities: ${identities}) { id } }`,
        contextValue: {
          store: store.graph,
          snapshots: new SnapshotHolder(store.graph),
          today: () => "2022-01-01",
        },
      });
      expect(errors?.[0]?.message).toContain("rade");
    }
  });
});
