import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Ask } from "../../explorer/index.js";
import { answerTool } from "./answer-tool.js";
import { TOOLS } from "./tools.js";

export interface McpOptions {
  readonly ask: Ask;
  readonly version: string;
  /** Today as YYYY-MM-DD in UTC: the default day looked from. */
  readonly today: () => string;
}

/**
 * The questions as tools of the Model Context Protocol, for programs that read: only asks, never writes. A misspelt
 * argument is refused, not dropped; a refusal is an answer with our code and remedy, never a thrown message.
 */
export function createMcpServer({ ask, version, today }: McpOptions): McpServer {
  const server = new McpServer({ name: "answerable", version });
  for (const tool of TOOLS) {
    const inputSchema = tool.input.extend({
      skip: z
        .int()
        .min(0)
        .max(100_000)
        .optional()
        .describe("How many items of a long answer to pass over: its `next`."),
    });
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(
      tool.name,
      { description: tool.description, inputSchema, annotations },
      async (given: object) => {
        const { ok, value, pin } = await answerTool(ask, tool, given, today());
        return { content: [{ type: "text" as const, text: JSON.stringify(value) }], isError: !ok, _meta: { pin } };
      },
    );
  }
  return server;
}
