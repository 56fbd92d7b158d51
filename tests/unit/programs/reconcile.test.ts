import Fastify from "fastify";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/index.js";
import { addReconciliation } from "../../../src/server/programs/reconcile.js";

const HITS = [
  { id: "a-court", kind: "Mechanism", name: "Court of Aria", snippet: null, match: "NAME", matchedName: "محكمة آريا" },
  {
    id: "b-court",
    kind: "Institution",
    name: "Court of Boria",
    snippet: "An old court",
    match: "NAME",
    matchedName: null,
  },
];
const asked: Record<string, unknown>[] = [];
const ask = (async (_operation: unknown, variables: Record<string, unknown>) => {
  asked.push(variables);
  return { data: { answer: { edges: HITS.map((node) => ({ node })) } } };
}) as unknown as Ask;
const app = Fastify();
addReconciliation(app, () => ask);
const post = async (queries: string) =>
  app.inject({
    method: "POST",
    url: "/reconcile",
    headers: { "content-type": "application/x-www-form-urlencoded", host: "127.0.0.1:4000" },
    payload: new URLSearchParams({ queries }).toString(),
  });

describe("The service that matches names", () => {
  test("says what it is, and where suggestions are", async () => {
    const found = (await app.inject({ url: "/reconcile", headers: { host: "127.0.0.1:4000" } })).json();
    expect(found).toMatchObject({ versions: ["0.2"], suggest: { entity: { service_path: "/reconcile/suggest" } } });
    expect(found.suggest.entity.service_url).toBe("http://127.0.0.1:4000");
    expect(found.defaultTypes).toContainEqual({ id: "StateOrgan", name: "State organ" });
  });

  test.each([
    ["Court of Aria", [true, false]],
    ["محكمة آريا", [true, false]],
    ["\u200fمحكمة آريا ", [true, false]],
    ["Court", [false, false]],
  ])("matches %s only where one record alone has that name", async (query, matches) => {
    const { result } = (await post(JSON.stringify({ "0": { query } }))).json()["0"];
    expect(result.map(({ match }: { match: boolean }) => match)).toEqual(matches);
    for (const one of result) {
      expect(Object.keys(one).sort()).toEqual(["description", "features", "id", "match", "name", "score", "type"]);
      expect(one.id).toMatch(/^\w+\/[a-z-]+$/);
    }
  });

  test("takes every query of a request by its own key, a type to look among, and a limit", async () => {
    const answered = (
      await post('{"q1": {"query": "Court", "type": "Place", "limit": 3}, "q2": {"query": NaN}, "q3": {"query": ""}}')
    ).json();
    expect(Object.keys(answered)).toEqual(["q1", "q2", "q3"]);
    expect([answered.q2.result, answered.q3.result]).toEqual([[], []]);
    expect(asked.at(-1)).toEqual({ text: "Court", kinds: ["Place"], first: 3 });
  });

  test.each([
    ["{"],
    ["[]"],
    ["3"],
    ['{"0": {"query": "a", "limit": 0}}'],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, { query: "a" }])))],
  ])("refuses what is no request: %s", async (queries) => {
    const refused = await post(queries);
    expect([refused.statusCode, refused.json().code]).toEqual([500, "RECONCILE_INVALID"]);
  });
});
