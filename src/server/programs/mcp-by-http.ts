import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fail } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";
import type { Openness } from "../watch-openness.js";
import { createMcpServer } from "./mcp.js";

export interface McpByHttpOptions {
  readonly askFor: (request: FastifyRequest, reply: FastifyReply) => Ask;
  readonly today: () => string;
  readonly version: string;
  /** Its answers go past what watches those of other addresses, so each is looked at here before it leaves. */
  readonly openness?: Openness | undefined;
}

/**
 * Adds `/mcp`: the tools over HTTP. Each request is answered by itself and as plain JSON: the server keeps no session,
 * sends nothing that was not asked for, and so has nothing to be resumed or listened to.
 */
export function addMcpByHttp(app: FastifyInstance, { askFor, today, version, openness }: McpByHttpOptions): void {
  app.post("/mcp", async (request, reply) => {
    const ask = openness ? onlyWhileOpen(askFor(request, reply), openness) : askFor(request, reply);
    const server = createMcpServer({ ask, version, today });
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    reply.raw.once("close", () => void transport.close().then(async () => server.close()));
    reply.hijack();
    await server.connect(transport as never);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  const refuse = async (): Promise<never> => {
    throw fail("REQUEST_INVALID", {
      why: "/mcp takes POST alone: it keeps no session and sends nothing by itself.",
      remedy: "Send each message of the Model Context Protocol as a POST to /mcp.",
    });
  };
  app.get("/mcp", refuse);
  app.delete("/mcp", refuse);
}

/** Gives no answer that was worked out of a store that is no longer open. */
const onlyWhileOpen =
  (ask: Ask, openness: Openness): Ask =>
  async (...asked) => {
    const answer = await ask(...asked);
    await openness().catch(() => {
      throw fail("RECORD_NOT_OPEN");
    });
    return answer;
  };
