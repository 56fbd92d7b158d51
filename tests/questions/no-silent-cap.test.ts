import { type ExecutionResult, graphql } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { listStatements, loadStatement } from "../../src/graph/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph, ownSchema } from "../support/own-database.js";
import { EXAMPLES } from "./statement-examples.js";

beforeAll(async () => void (await loadBundled(ownGraph())));

const counting = listStatements("read").filter((path) =>
  loadStatement(path).returns.some(({ name }) => name === "many"),
);

describe.each(counting)("%s", (path) => {
  test("says how many there are also where it returns none of them, and returns all of them up to its limit", async () => {
    for (const parameters of EXAMPLES[path] ?? []) {
      const [whole] = await ownGraph().read(path, parameters);
      const [exact] = await ownGraph().read(path, { ...parameters, most: whole?.many });
      expect(exact).toEqual(whole);
      if (whole?.many === 0) continue;
      const [less] = await ownGraph().read(path, { ...parameters, most: (whole?.many as number) - 1 });
      expect(less?.many).toBe(whole?.many);
      expect(JSON.stringify(less).length).toBeLessThan(JSON.stringify(whole).length);
    }
  });
});

test("every statement whose number is counted is asked for something", () => {
  expect(counting.length).toBeGreaterThan(7);
});

describe("An answer that would rest on more than one answer carries", () => {
  const ask = async (source: string): Promise<ExecutionResult> => {
    const contextValue = {
      store: ownGraph(),
      snapshots: new SnapshotHolder(ownGraph()),
      today: () => "2026-06-30",
      mostRecords: 1,
    };
    return graphql({ schema: await ownSchema(), source, contextValue });
  };

  test.each([
    `{ figures(subject: "israel-opt") { id } }`,
    `{ calls(source: "summary-of-amnesty-2025-12-11") { id } }`,
    `{ elementsMatrix(category: "genocide", subject: "israel-opt") { requirements { gap } } }`,
    `{ remedies(subject: "israel-opt") { form } }`,
  ])("%s is refused, and says how many there are", async (source) => {
    const { data, errors } = await ask(source);
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/would rest on \d+ records of one kind; one answer carries up to 1/);
  });

  test("is given where less is asked", async () => {
    const { data, errors } = await ask(`{ calls(source: "no-such-source") { id } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/No source has the id/);
  });
});

describe("How two things are linked", () => {
  test("says how many paths and claims there are beside those it shows", async () => {
    const source = `{ connections(from: "rapid-support-forces", to: "sdn") { pathsInAll steps { claims { id } claimsInAll } } }`;
    const contextValue = { store: ownGraph(), snapshots: new SnapshotHolder(ownGraph()), today: () => "2026-06-30" };
    const { data, errors } = await graphql({ schema: await ownSchema(), source, contextValue });
    expect(errors).toBeUndefined();
    const paths = (
      data as { connections: { pathsInAll: number; steps: { claims: unknown[]; claimsInAll: number }[] }[] }
    ).connections;
    expect(paths.length).toBe(Math.min(10, paths[0]?.pathsInAll ?? 0));
    for (const { steps } of paths)
      for (const { claims, claimsInAll } of steps) expect(claims.length).toBe(Math.min(20, claimsInAll));
  });
});

describe("A list that takes no limit", () => {
  test("is whole: the claims of all passages are all claims", async () => {
    const contextValue = { store: ownGraph(), snapshots: new SnapshotHolder(ownGraph()), today: () => "2026-06-30" };
    const schema = await ownSchema();
    const ask = async (source: string, variableValues = {}): Promise<any> => {
      const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
      expect(errors).toBeUndefined();
      return data;
    };
    const claims: string[] = [];
    let longest = 0;
    for (let offset = 0; ; offset += 200) {
      const { passageRecords } = await ask(
        "query ($offset: Int) { passageRecords(limit: 200, offset: $offset) { claims { id } } }",
        { offset },
      );
      for (const one of passageRecords) longest = Math.max(longest, one.claims.length);
      claims.push(...passageRecords.flatMap((one: any) => one.claims.map(({ id }: { id: string }) => id)));
      if (passageRecords.length < 200) break;
    }
    const { claims: all } = await ask("{ claims(first: 1) { totalCount } }");
    expect(longest).toBeGreaterThan(200);
    expect([claims.length, new Set(claims).size]).toEqual([all.totalCount, all.totalCount]);
  });
});
