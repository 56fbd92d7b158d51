import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/index.js";
import { addMcpByHttp } from "../../../src/server/programs/mcp-by-http.js";
import { watchOpenness } from "../../../src/server/watch-openness.js";

const HIDDEN = "kept to ourselves";
let isOpen = true;
const openness = async (): Promise<void> => {
  if (!isOpen) throw new Error("The store holds what may not leave.");
};

let app: FastifyInstance;
beforeAll(() => {
  app = Fastify();
  watchOpenness(app, openness);
  const ask = (async () => ({ data: { answer: [{ wording: HIDDEN }] } })) as unknown as Ask;
  addMcpByHttp(app, { askFor: () => ask, today: () => "2026-06-30", version: "1", openness });
  for (const status of [200, 400, 401, 404, 429, 500, 503])
    app.get(`/${status}`, async (_, reply) => reply.code(status).send({ nearest: HIDDEN }));
});
afterAll(async () => app.close());

const told = async (status: number): Promise<string> => (await app.inject({ url: `/${status}` })).body;

describe("A store that has come to hold what may not leave", () => {
  test.each([200, 400, 404, 500, 503])("holds back an answer of status %i, whatever it says", async (status) => {
    isOpen = true;
    expect(await told(status)).toContain(HIDDEN);
    isOpen = false;
    expect(await told(status)).not.toContain(HIDDEN);
    expect(await told(status)).toContain("RECORD_NOT_OPEN");
  });

  test.each([
    401, 429,
  ])("lets a refusal of status %i say what it is, which was made before anything was read", async (status) => {
    isOpen = false;
    expect(await told(status)).not.toContain("RECORD_NOT_OPEN");
  });

  test("holds back what the tools for programs answer", async () => {
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as never);
    const ask = async (): Promise<string> =>
      JSON.stringify(await client.callTool({ name: "posture", arguments: { actor: "somebody" } }));
    isOpen = true;
    expect(await ask()).toContain(HIDDEN);
    isOpen = false;
    expect(await ask()).not.toContain(HIDDEN);
    expect(await ask()).toMatch(/not open/);
    await client.close();
  });
});
