import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { Validator } from "@seriousme/openapi-schema-validator";
import Fastify from "fastify";
import { afterAll, describe, expect, test } from "vitest";
import { statusOf } from "../../../src/base/index.js";
import type { Ask } from "../../../src/explorer/index.js";
import { fromHttp } from "../../../src/server/errors/index.js";
import { addMcpByHttp } from "../../../src/server/programs/mcp-by-http.js";
import { addQuestionsByAddress } from "../../../src/server/programs/questions-by-address.js";
import { TOOLS } from "../../../src/server/programs/tools.js";

const RECORDED = "2026-05-01T00:00:00Z";
const NEWEST = [{ recordedAt: RECORDED }];
const asked: Record<string, unknown>[] = [];
/** Answers as the API would, with what it was asked. */
const ask = (async (operation: { text: string }, variables: Record<string, unknown>) => {
  asked.push(variables);
  if (variables.actor === "nobody" && !operation.text.includes("search("))
    return { errors: [{ message: "No actor has that id.", extensions: { code: "ID_UNKNOWN", remedy: "Use one." } }] };
  if (operation.text.includes("search("))
    return {
      data: {
        answer: {
          didYouMean: variables.text === "zzzzqqq" ? ["Zzz"] : [],
          alsoLookedFor: [],
          notLookedFor: [],
          leftOut: variables.text === "zzzzqqq" ? "Nothing is recorded." : null,
          pageInfo: { hasNextPage: false },
          edges: [],
        },
      },
    };
  if (operation.text.includes("responsibilityChains("))
    return { data: { answer: [{ line: "A – B", pin: { asOf: "2023-10-07", knownAt: RECORDED } }], newest: NEWEST } };
  return { data: { newest: NEWEST, answer: [{ wording: "the warrant is in force; a warrant is not a conviction" }] } };
}) as unknown as Ask;

const app = Fastify();
app.setErrorHandler((thrown, _request, reply) => {
  const { error, status } = fromHttp(thrown);
  const remedy = typeof error.details.remedy === "string" ? error.details.remedy : error.remedy;
  return reply.code(status ?? statusOf(error.code)).send({ code: error.code, message: error.message, remedy });
});
const options = { askFor: () => ask, today: () => "2026-06-30", version: "1.2.3" };
addQuestionsByAddress(app, options);
addMcpByHttp(app, options);
afterAll(async () => app.close());
const get = async (url: string) => app.inject({ url, headers: { host: "127.0.0.1:4000" } });

describe("The questions by address", () => {
  test("are described so that a reader of OpenAPI 3.1 finds no fault", async () => {
    const found = (await get("/openapi.json")).json();
    expect(Object.keys(found.paths)).toEqual(TOOLS.map(({ name }) => `/api/${name}`));
    const { valid, errors } = await new Validator().validate(found);
    expect([valid, errors]).toEqual([true, undefined]);
  });

  test("answer with the items, how to cite them, and the caution", async () => {
    const answer = (await get("/api/posture?actor=somebody&asOf=2025-01-01")).json();
    expect(answer).toMatchObject({
      of: 1,
      pin: { asOf: "2025-01-01" },
      caution: expect.stringMatching(/presumed innocent/),
    });
    expect(asked.at(-1)).toEqual({ actor: "somebody", asOf: "2025-01-01" });
  });

  test.each([
    ["/api/find", /needs `text`/, /^Give `text`/],
    ["/api/posture?actor=somebody&asOf=banana", /`asOf` cannot be "banana"/, /YYYY-MM-DD/],
    ["/api/posture?actor=somebody&asof=2025-01-01", /takes no `asof`/, /Write `asOf`/],
    ["/api/coverage?places=x&categories=y&mechanisms=icc&from=2024-01-01&actorKind=CAT", /`actorKind`/, /STATE_ORGAN/],
  ])("refuse %s in their own words, with what to do about it there", async (url, message, remedy) => {
    const { code, ...told } = (await get(url)).json();
    expect(code).toBe("REQUEST_INVALID");
    expect(told.message).toMatch(message);
    expect(told.remedy).toMatch(remedy);
    expect(JSON.stringify(told)).not.toMatch(/Invalid (input|ISO)|graphql/);
  });

  test("count what was found, and not what is told of it", async () => {
    const found = (await get("/api/find?text=zzzzqqq")).json();
    expect(found).toMatchObject({ answer: [], of: 0, leftOut: "Nothing is recorded.", didYouMean: ["Zzz"] });
  });

  test("are cited with the days that they were answered for, and nothing but those gives the same answer again", async () => {
    const chains = (await get("/api/chains?subject=some-incident")).json();
    expect(asked.at(-1)).toEqual({ subject: "some-incident" });
    expect(chains.pin).toEqual({ asOf: "2023-10-07", knownAt: RECORDED });
    expect(chains.cite).toBe(
      `Answerable, chains of {"subject":"some-incident"}, as of 2023-10-07, known at ${RECORDED}`,
    );
    const posture = (await get("/api/posture?actor=somebody")).json();
    expect(asked.at(-1)).toEqual({ actor: "somebody", asOf: "2026-06-30" });
    expect(posture.pin).toEqual({ asOf: "2026-06-30", knownAt: RECORDED });
    const then = (await get("/api/posture?actor=somebody&knownAt=2026-01-01T00:00:00Z")).json();
    expect(then.pin).toEqual({ asOf: "2026-06-30", knownAt: "2026-01-01T00:00:00Z" });
  });

  test("take a nationality for that of a natural person where no kind is said, and say so", async () => {
    const of = "/api/coverage?categories=a-crime&places=aaa&from=2020-01-01&mechanisms=a-court";
    const answer = (await get(`${of}&nationalities=bbb`)).json();
    expect(asked.at(-1)).toMatchObject({ conduct: { allegedActors: [{ kind: "PERSON", nationalities: ["bbb"] }] } });
    expect(answer.assumed).toMatch(/asked of a natural person/);
    expect((await get(`${of}&nationalities=bbb&actorKind=STATE`)).json().assumed).toBeUndefined();
    expect((await get(of)).json().assumed).toBeUndefined();
    expect(asked.at(-1)).toMatchObject({ conduct: { allegedActors: [] } });
  });

  test("take a list that stands once, and numbers", async () => {
    await get(
      "/api/coverage?categories=a-crime&places=aaa&from=2020-01-01&mechanisms=a-court&mechanisms=b-court&skip=0",
    );
    expect(asked.at(-1)).toMatchObject({
      conduct: { categories: ["a-crime"], places: ["aaa"], from: "2020-01-01" },
      mechanisms: ["a-court", "b-court"],
    });
  });

  test.each([
    ["/api/posture", 400, /actor/],
    ["/api/posture?actor=a&asof=2020-01-01", 400, /asof/],
    ["/api/posture?actor=a&asOf=2020-02-30", 400, /asOf/],
    ["/api/posture?actor=a&skip=-1", 400, /skip/],
    ["/api/posture?actor=nobody", 404, /No actor/],
  ])("refuse %s with %i and the reason", async (url, status, why) => {
    const reply = await get(url);
    expect([reply.statusCode, reply.json().message]).toEqual([status, expect.stringMatching(why)]);
  });
});

describe("The tools over HTTP", () => {
  test("are listed and asked by a real client, without a session", async () => {
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as never);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    const result = await client.callTool({ name: "posture", arguments: { actor: "somebody" } });
    expect(JSON.stringify(result.content)).toMatch(/a warrant is not a conviction/);
    expect(await client.callTool({ name: "posture", arguments: { actor: "a", asof: "x" } })).toMatchObject({
      isError: true,
    });
    await client.close();
  });

  test("take POST alone", async () => {
    expect((await get("/mcp")).statusCode).toBe(400);
  });
});
