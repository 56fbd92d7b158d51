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
  test.each([
    "preview?id=a&id=b",
    "suggest?prefix=a&prefix=b",
    "view?id=a&id=b",
    "properties?type=a&type=b",
  ])("refuses %s: nobody knows which of the two is meant", async (address) => {
    const answer = await app.inject({ url: `/reconcile/${address}`, headers: { host: "127.0.0.1:4000" } });
    expect(answer.json()).toMatchObject({ code: "RECONCILE_INVALID" });
    expect(answer.body).toMatch(/given several times/);
  });

  test("says what it is, and where suggestions are", async () => {
    const found = (await app.inject({ url: "/reconcile", headers: { host: "127.0.0.1:4000" } })).json();
    expect(found).toMatchObject({
      versions: ["0.2", "1.0-draft"],
      suggest: { entity: { service_path: "/reconcile/suggest" } },
    });
    expect(found.suggest.entity.service_url).toBe("http://127.0.0.1:4000");
    expect(found.defaultTypes).toContainEqual({ id: "StateOrgan", name: "State organ" });
  });

  test("leads from each of its candidates to the page of that record, and from nothing else", async () => {
    const { view } = (await app.inject({ url: "/reconcile", headers: { host: "127.0.0.1:4000" } })).json();
    const { result } = (await post(JSON.stringify({ "0": { query: "Court" } }))).json()["0"];
    const lead = (id: string) =>
      app.inject({
        url: new URL(view.url.replace("{{id}}", encodeURIComponent(id))).href.replace("http://127.0.0.1:4000", ""),
      });
    const led = await Promise.all(result.map(async ({ id }: { id: string }) => (await lead(id)).headers.location));
    expect(led).toEqual(["/mechanisms/a-court", "/entities/b-court"]);
    for (const id of ["a-court", "Nonsense/a-court", "//example.org/x", "State/"])
      expect((await lead(id)).headers.location, id).toBeUndefined();
    expect((await lead("State//example.org")).headers.location).toBe("/entities/%2Fexample.org");
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

  test("matches no name that two records have, however few candidates are wanted", async () => {
    const twins = Fastify();
    const both = [HITS[0], { ...HITS[0], id: "a-court-of-another-import" }];
    addReconciliation(
      twins,
      () =>
        (async () => ({
          data: { answer: { edges: both.map((node) => ({ node })) } },
        })) as unknown as Ask,
    );
    for (const limit of [1, 2, 5]) {
      const payload = new URLSearchParams({
        queries: JSON.stringify({ a: { query: "Court of Aria", limit } }),
      }).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded", host: "127.0.0.1:4000" };
      const { result } = (await twins.inject({ method: "POST", url: "/reconcile", headers, payload })).json().a;
      expect(result).toHaveLength(Math.min(limit, 2));
      expect(result.some(({ match }: { match: boolean }) => match)).toBe(false);
    }
  });

  test("takes every query of a request by its own key, a type to look among, and a limit", async () => {
    const answered = (
      await post('{"q1": {"query": "Court", "type": "Place", "limit": 3}, "q2": {"query": NaN}, "q3": {"query": ""}}')
    ).json();
    expect(Object.keys(answered)).toEqual(["q1", "q2", "q3"]);
    expect([answered.q2.result, answered.q3.result]).toEqual([[], []]);
    expect(asked.at(-1)).toEqual({ text: "Court", kinds: ["Place"], first: 50 });
  });

  test.each([
    ["{"],
    ["[]"],
    ["3"],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, { query: "a" }])))],
  ])("refuses what is no request: %s", async (queries) => {
    const refused = await post(queries);
    expect([refused.statusCode, refused.json().code]).toEqual([500, "RECONCILE_INVALID"]);
  });
});

describe("A failure while names are matched", () => {
  const HIT = { ...HITS[0], match: "NAME" };
  const failing = (code: string | null, found: object[] = [HIT]) => {
    const service = Fastify();
    addReconciliation(
      service,
      () =>
        (async (_operation: unknown, { text }: { text: string }) =>
          text === "good" || code === null
            ? { data: { answer: { edges: found.map((node) => ({ node })) } } }
            : { errors: [{ message: "It is so.", extensions: { code, remedy: "Do this." } }] }) as unknown as Ask,
    );
    return service;
  };
  const ask = (code: string | null, queries: object) =>
    failing(code).inject({ url: `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}` });
  const NAMES = { a: { query: "good" }, b: { query: "bad" } };

  test.each([
    ["DATABASE_UNAVAILABLE", 503],
    ["REQUEST_RATE_EXCEEDED", 429],
  ])("of the moment, %s, refuses the request with the status and the code of the API, and may be tried again", async (code, status) => {
    const extended = { payload: { ids: ["State/a"], properties: [{ id: "name" }] } };
    for (const reply of [
      await ask(code, NAMES),
      await failing(code).inject({ url: "/reconcile/suggest?prefix=bad" }),
      await failing(code).inject({ url: "/reconcile/preview?id=State/a" }),
      await failing(code).inject({ method: "POST", url: "/reconcile/extend", ...extended }),
    ]) {
      expect(reply.statusCode).toBe(status);
      expect(reply.json().errors[0]).toEqual({
        message: "It is so.",
        extensions: { code, remedy: "Do this.", retryable: true },
      });
    }
  });

  test("of one query leaves the others of its request as they are", async () => {
    const reply = await ask("SEARCH_KIND_UNKNOWN", { ...NAMES, c: { query: "good", limit: 0 } });
    const { a, b, c } = reply.json();
    expect(reply.statusCode).toBe(200);
    expect(a.result).toHaveLength(1);
    expect(b).toEqual({ result: [], error: { code: "SEARCH_KIND_UNKNOWN", message: "It is so.", remedy: "Do this." } });
    expect([c.result, c.error.code]).toEqual([[], "RECONCILE_INVALID"]);
  });

  test("is none where a name is only like that of a record: it is far from a match", async () => {
    const service = failing(null, [{ ...HIT, match: "SLIP", matchedName: "UNCAC" }]);
    const queries = encodeURIComponent(JSON.stringify({ a: { query: "UNCAT" } }));
    const { a } = (await service.inject({ url: `/reconcile?queries=${queries}` })).json();
    expect(a.result[0]).toMatchObject({ match: false, score: 40 });
  });
});

describe("What is told of a matched record", () => {
  const RECORD = {
    id: "a-court",
    name: "Court of <Aria>",
    type: "Institution",
    otherNames: ["محكمة آريا"],
    description: null,
    situations: [{ id: "river", name: "River" }],
    existsFrom: "1990-01-01",
    existsTo: null,
    actor: { caution: "Everyone is presumed innocent." },
  };
  const SOURCE = {
    ...{ id: "a-report", title: "Report on Aria", publisher: "A Body", publishedOn: "2020-01-01" },
    ...{ symbol: null, otherTitles: [] },
  };
  const CATEGORY = { id: "a-crime.a-kind", name: "A kind of crime", otherNames: ["Another name"], note: null };
  const service = Fastify();
  addReconciliation(
    service,
    () =>
      (async (_operation: unknown, { ids }: { ids?: string[] }) => ({
        data: {
          answer: ids
            ? { nodes: [RECORD].filter(({ id }) => ids.includes(id)) }
            : { edges: HITS.map((node) => ({ node })) },
          sources: { nodes: [SOURCE].filter(({ id }) => ids?.includes(id)) },
          categories: [CATEGORY].filter(({ id }) => ids?.includes(id)),
        },
      })) as unknown as Ask,
  );
  const headers = { host: "127.0.0.1:4000" };

  test.each([
    ["Source/a-report", "Report on Aria", "A Body, 2020-01-01"],
    ["LegalCategory/a-crime.a-kind", "A kind of crime", "Another name"],
    ["Institution/a-court", "Court of &#60;Aria&#62;", "Institution"],
  ])("is there for every kind that a name is matched with: %s", async (id, name, more) => {
    const shown = await service.inject({ url: `/reconcile/preview?id=${encodeURIComponent(id)}`, headers });
    expect([shown.statusCode, shown.body]).toEqual([200, expect.stringContaining(name)]);
    expect(shown.body).toContain(more);
  });

  test("is a page of text that a client on the same machine may frame, and nothing in it runs", async () => {
    const page = await service.inject({ url: "/reconcile/preview?id=Institution/a-court", headers });
    expect(page.body).toContain("Court of &#60;Aria&#62;");
    expect(page.body).toMatch(/presumed innocent/);
    expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors http:\/\/127/);
    expect((await service.inject({ url: "/reconcile/preview?id=x", headers })).statusCode).toBe(404);
  });

  test("fills columns, in version 0.2 by id and in the draft of 1.0 in order", async () => {
    const asked = {
      ids: ["Institution/a-court", "Place/none"],
      properties: [{ id: "otherNames" }, { id: "situations" }],
    };
    const old = await service.inject({
      method: "POST",
      url: "/reconcile",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ extend: JSON.stringify(asked) }).toString(),
    });
    const told = { otherNames: [{ str: "محكمة آريا" }], situations: [{ id: "Situation/river", name: "River" }] };
    expect(old.json().rows).toEqual({ "Institution/a-court": told, "Place/none": { otherNames: [], situations: [] } });
    const next = await service.inject({ method: "POST", url: "/reconcile/extend", headers, payload: asked });
    expect(next.json().rows[0]).toEqual({
      id: "Institution/a-court",
      properties: [
        { id: "otherNames", values: told.otherNames },
        { id: "situations", values: told.situations },
      ],
    });
  });

  test("is of the kind that its id names, and of no other record of that id", async () => {
    const namesOf = async (id: string) => {
      const payload = { ids: [id], properties: [{ id: "name" }] };
      const reply = await service.inject({ method: "POST", url: "/reconcile/extend", headers, payload });
      return reply.json().rows[0].properties[0].values.map(({ str }: { str: string }) => str);
    };
    expect(await namesOf("Source/a-court")).toEqual([]);
    expect(await namesOf("Nonsense/a-court")).toEqual([]);
    expect(await namesOf("a-court")).toEqual(["Court of <Aria>"]);
    expect(await namesOf("Mechanism/a-court")).toEqual(["Court of <Aria>"]);
    expect(await namesOf("Source/a-report")).toEqual(["Report on Aria"]);
    const proposed = async (type: string) =>
      (await service.inject({ url: `/reconcile/properties?type=${type}` })).json().properties.length;
    expect([await proposed("Banana"), (await proposed("State")) > 3]).toEqual([0, true]);
  });

  test("refuses a property that there is not, by name", async () => {
    await expect(
      service.inject({
        method: "POST",
        url: "/reconcile/extend",
        headers,
        payload: { ids: ["a"], properties: [{ id: "victims" }] },
      }),
    ).resolves.toMatchObject({ statusCode: 500, body: expect.stringContaining("victims") });
  });

  test("matches in the draft of 1.0 as in 0.2", async () => {
    const body = { queries: [{ conditions: [{ matchType: "name", propertyValue: "Court of Aria" }] }] };
    const reply = await service.inject({ method: "POST", url: "/reconcile/match", headers, payload: body });
    expect(reply.json().results[0].candidates.map(({ match }: { match: boolean }) => match)).toEqual([true, false]);
  });
});
