import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { statusAtAddress } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";
import { answerTool } from "./answer-tool.js";
import { inputOf, openApi } from "./open-api.js";
import { readInput } from "./read-input.js";
import { TOOLS, type Tool } from "./tools.js";

export interface ByAddressOptions {
  readonly askFor: (request: FastifyRequest, reply: FastifyReply) => Ask;
  /** Today as YYYY-MM-DD in UTC. */
  readonly today: () => string;
  readonly version: string;
}

/** Adds `/openapi.json` and the questions it describes, each at `/api/…`: plain JSON for programs without GraphQL. */
export function addQuestionsByAddress(app: FastifyInstance, { askFor, today, version }: ByAddressOptions): void {
  app.get("/openapi.json", async (request) => openApi(`${request.protocol}://${request.host}`, version));
  for (const tool of TOOLS) {
    const input = inputOf(tool);
    app.get(`/api/${tool.name}`, async (request, reply) => {
      const given = read(tool, input, request.query as Record<string, string | string[]>);
      const { ok, value, pin } = await answerTool(askFor(request, reply), tool, given, today());
      if (ok) return { ...value, pin };
      return reply.code(statusAtAddress(String(value.code))).send(value);
    });
  }
}

/** Reads the values of an address by the tool's own schema: what is a list may stand once. @throws REQUEST_INVALID */
function read(
  tool: Tool,
  input: ReturnType<typeof inputOf>,
  query: Readonly<Record<string, string | string[]>>,
): object {
  const lists = new Set(
    Object.entries(tool.input.shape).flatMap(([name, one]) => (isList(one as z.ZodType) ? [name] : [])),
  );
  const given = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, lists.has(name) ? [value].flat() : value]),
  );
  return readInput(given, input, { name: tool.name, described: "/openapi.json" });
}

/** Whether a value is a list, also where it may be left out. */
function isList(type: z.ZodType): boolean {
  const { def } = type as unknown as { def: { type: string; innerType?: z.ZodType } };
  return def.type === "array" || (def.innerType !== undefined && isList(def.innerType));
}
