import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { AnswerableError, fail } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";
import { answerTool, type ToolAnswer } from "./answer-tool.js";
import { readInput } from "./read-input.js";
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
  const inputs = new Map(
    TOOLS.map((tool) => {
      const inputSchema = tool.input.extend({
        skip: z
          .int()
          .min(0)
          .max(100_000)
          .optional()
          .describe("How many items of a long answer to pass over: its `next`."),
      });
      const annotations = { readOnlyHint: true, openWorldHint: false };
      server.registerTool(tool.name, { description: tool.description, inputSchema, annotations }, () => ({
        content: [],
      }));
      return [tool.name, { tool, inputSchema }] as const;
    }),
  );
  // In place of the library's own, which refuses in words and a shape of its own.
  server.server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { ok, value, pin } = await call(params.name, params.arguments ?? {}).catch(asAnswer);
    return { content: [{ type: "text" as const, text: JSON.stringify(value) }], isError: !ok, _meta: { pin } };
  });
  async function call(name: string, given: object): Promise<ToolAnswer> {
    const known = inputs.get(name);
    if (!known)
      throw fail("REQUEST_INVALID", {
        why: `There is no tool \`${name.slice(0, 60)}\`.`,
        remedy: `Call one of ${[...inputs.keys()].join(", ")}.`,
      });
    const read = readInput(given, known.inputSchema, { name, described: "The list of tools" });
    return answerTool(ask, known.tool, read, today());
  }
  return server;
}

/** Why a call is refused, in the shape of every other refusal. */
function asAnswer(error: unknown): ToolAnswer {
  if (!(error instanceof AnswerableError)) throw error;
  const remedy = typeof error.details.remedy === "string" ? error.details.remedy : error.remedy;
  return { ok: false, pin: {}, value: { code: error.code, message: error.message, remedy } };
}
