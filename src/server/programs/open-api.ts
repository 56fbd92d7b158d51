import { z } from "zod";
import { TOOLS, type Tool } from "./tools.js";

/** What is asked of a question by address: the tool's own arguments, and which part of a long answer. */
export const inputOf = (tool: Tool) =>
  tool.input.extend({
    skip: z.coerce.number().int().min(0).max(100_000).optional().describe("How many items to pass over: `next`."),
  });

const ERROR = {
  description: "Refused: with a code, a sentence and what to do.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          remedy: { type: "string" },
          candidates: { type: "array", items: {}, description: "Records with such a name, where an id is not known." },
        },
      },
    },
  },
};

/** The description of the questions for clients that do not speak GraphQL: OpenAPI 3.1. */
export function openApi(origin: string, version: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Answerable: who is answerable, for what, before whom, and who says so",
      version,
      description:
        "The headline questions by address. Each is the same question as in GraphQL, with the same answer. Claims are what their speakers say; everyone is presumed innocent; what is not recorded is not known, and is no 'no'.",
      license: { name: "See the server's LICENSE", url: `${origin}/record` },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(TOOLS.map((tool) => [`/api/${tool.name}`, pathOf(tool)])),
  };
}

function pathOf(tool: Tool): object {
  const schema = z.toJSONSchema(inputOf(tool), { io: "input", unrepresentable: "any" }) as {
    properties: Record<string, { type?: string; description?: string }>;
    required?: readonly string[];
  };
  const parameters = Object.entries(schema.properties).map(([name, { description, ...one }]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    ...(description ? { description } : {}),
    ...(one.type === "array" ? { style: "form", explode: true } : {}),
    schema: one,
  }));
  return {
    get: {
      operationId: tool.name,
      summary: tool.description,
      parameters,
      responses: { "200": ANSWER, "400": ERROR, "404": ERROR, "503": ERROR },
    },
  };
}

const ANSWER = {
  description: "The answer, in parts of whole items.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["answer", "of", "caution", "cite", "pin"],
        properties: {
          answer: { type: "array", items: {} },
          of: { type: "integer", description: "How many items the whole answer has." },
          next: { type: "integer", description: "Ask again with this as `skip` for the next part; absent at the end." },
          more: { type: "string" },
          didYouMean: { type: "array", items: { type: "string" }, description: "Of `find`: names that are near." },
          alsoLookedFor: { type: "array", items: { type: "string" }, description: "Of `find`: words near in sense." },
          notLookedFor: { type: "array", items: { type: "string" }, description: "Of `find`: words left out." },
          leftOut: { type: "string", description: "Of `find`: what was not looked at, or is only like the text." },
          after: { type: "string", description: "Of `find`: ask again with this for further hits; absent at the end." },
          moreHits: { type: "string" },
          caution: { type: "string" },
          cite: { type: "string", description: "How to cite the answer." },
          pin: { type: "object", description: "The days the answer is of." },
        },
      },
    },
  },
};
