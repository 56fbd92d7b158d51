import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fail } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";
import { createMcpServer } from "./mcp.js";

export interface McpByHttpOptions {
  readonly askFor: (request: FastifyRequest, reply: FastifyReply) => Ask;
  readonly today: () => string;
  readonly version: string;
}

/**
 * Adds `/mcp`: the tools over HTTP. Each request is answered by itself and as plain JSON: the server keeps no session,
 * sends nothing that was not asked for, and so has nothing to be resumed or listened to.
 */
export function addMcpByHttp(app: FastifyInstance, { askFor, today, version }: McpByHttpOptions): void {
  app.post("/mcp", async (request, reply) => {
    const server = createMcpServer({ ask: askFor(request, reply), version, today });
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    reply.raw.once("close", () => void transport.close().then(async () => server.close()));
    reply.hijack();
    await server.connect(transport as never);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  const refuse = async (): Promise<never> => {
    throw fail("REQUEST_INVALID", { why: "/mcp takes POST alone: it keeps no session and sends nothing by itself" });
  };
  app.get("/mcp", refuse);
  app.delete("/mcp", refuse);
}
