import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { parse, type buildSchema as parseSchema, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { createMcpServer } from "../../../src/server/index.js";
import { withRecord } from "../../../src/server/programs/answer-tool.js";
import { TOOLS } from "../../../src/server/programs/tools.js";

/** A real client and the real server, joined in memory; what is asked of the API is answered here. */
async function connect(ask: (variables: Record<string, unknown>, text: string) => unknown): Promise<Client> {
  const server = createMcpServer({
    ask: (async (operation: { text: string }, variables: Record<string, unknown>) =>
      ask(variables, operation.text)) as Ask,
    version: "1",
    today: () => "2026-06-30",
  });
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "test", version: "1" });
  await Promise.all([server.connect(theirs), client.connect(mine)]);
  return client;
}
const read = (result: Awaited<ReturnType<Client["callTool"]>>): any =>
  JSON.parse((result.content as { text: string }[])[0]?.text ?? "null");

describe("The tools for programs that read", () => {
  test("are eight at most, and each only reads", async () => {
    const { tools } = await (await connect(() => ({}))).listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    expect(tools.length).toBeLessThanOrEqual(8);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema.additionalProperties).toBe(false);
    }
  });

  test("refuse an argument that is misspelt, and a day that does not exist", async () => {
    const client = await connect(() => ({ data: { answer: [] } }));
    for (const given of [{ actor: "a", asof: "2026-01-01" }, { actor: "a", asOf: "2026-02-30" }, {}])
      expect(await client.callTool({ name: "posture", arguments: given })).toMatchObject({ isError: true });
  });

  test("refuse what does not fit with a code, a sentence and a remedy of our own, as every other refusal", async () => {
    const client = await connect(() => ({ data: { answer: [] } }));
    for (const [name, given, message] of [
      ["find", {}, /needs `text`/],
      ["coverage", { categories: ["a"], places: ["b"], from: "2024-01-01" }, /needs `mechanisms`/],
      ["posture", { actor: "a", asof: "2026-01-01" }, /takes no `asof`/],
      ["no-such-tool", {}, /no tool/],
    ] as const) {
      const answer = read(await client.callTool({ name, arguments: given }));
      expect(answer.code, name).toBe("REQUEST_INVALID");
      expect(answer.message, name).toMatch(message);
      expect(answer.remedy, name).not.toMatch(/graphql/);
    }
  });

  test("name in a remedy the tool that there is here", async () => {
    const client = await connect((_variables, text) =>
      text.includes("search(")
        ? { errors: [{ message: "No.", extensions: { code: "INTERNAL" } }] }
        : { errors: [{ message: "No.", extensions: { code: "SITUATION_UNKNOWN", remedy: "`search` finds them." } }] },
    );
    expect(read(await client.callTool({ name: "posture", arguments: { actor: "a" } })).remedy).toBe(
      "`find` finds them.",
    );
  });

  test("answer a refusal with its code, its remedy and what has such a name", async () => {
    const client = await connect((_variables, text) =>
      text.includes("search(")
        ? {
            data: {
              answer: {
                didYouMean: [],
                alsoLookedFor: [],
                notLookedFor: [],
                leftOut: null,
                pageInfo: { hasNextPage: false },
                edges: [{ node: { id: "a-court", name: "A Court" } }],
              },
            },
          }
        : {
            errors: [
              { message: "No actor has that id.", extensions: { code: "ID_UNKNOWN", remedy: "Use a known id." } },
            ],
          },
    );
    const result = await client.callTool({ name: "posture", arguments: { actor: "a-cort" } });
    expect(result.isError).toBe(true);
    expect(read(result)).toEqual({
      code: "ID_UNKNOWN",
      message: "No actor has that id.",
      remedy: "Use a known id.",
      candidates: [{ id: "a-court", name: "A Court" }],
    });
  });

  describe("given a name in place of an id", () => {
    const courts = [
      { id: "court-1", kind: "Mechanism", name: "The Court", snippet: null, match: "NAME", matchedName: null },
      { id: "court-2", kind: "Mechanism", name: "A Second Court", snippet: null, match: "NAME", matchedName: "SC" },
      { id: "court-3", kind: "Mechanism", name: "A Third Court", snippet: null, match: "NAME", matchedName: "SC" },
      { id: "court-4", kind: "Mechanism", name: "Courts", snippet: null, match: "SIMILAR_WORDS", matchedName: null },
    ];
    /** An API that knows these courts by id, finds all of them whatever is looked for, and answers with what it was asked. */
    const knowing = (asked: unknown[] = []) =>
      connect((variables, text) => {
        if (text.includes("search(")) return { data: { answer: { edges: courts.map((node) => ({ node })) } } };
        asked.push(variables);
        const given = [variables.actor ?? variables.mechanisms].flat();
        return given.every((id) => courts.some((court) => court.id === id))
          ? { data: { answer: [variables] } }
          : {
              errors: [{ message: "Nothing has that id.", extensions: { code: "CONDUCT_UNKNOWN_ID", remedy: "See." } }],
            };
      });

    test("answer for the record that alone bears it, and say so", async () => {
      for (const name of ["The Court", "the court", "  THE COURT "]) {
        const result = await (await knowing()).callTool({ name: "posture", arguments: { actor: name } });
        expect(result.isError).toBe(false);
        expect(read(result)).toMatchObject({
          answer: [{ actor: "court-1" }],
          read: [{ given: name, id: "court-1", name: "The Court" }],
          cite: expect.stringContaining('"actor":"court-1"'),
        });
      }
    });

    test("leave ids among them as they are, and ask once where every one is an id", async () => {
      const conduct = { categories: ["court-1"], places: ["court-2"], from: "2024-01-01" };
      const asked: unknown[] = [];
      const client = await knowing(asked);
      const mixed = await client.callTool({
        name: "coverage",
        arguments: { ...conduct, mechanisms: ["court-3", "The Court"] },
      });
      expect(read(mixed)).toMatchObject({
        answer: [{ mechanisms: ["court-3", "court-1"] }],
        read: [{ given: "The Court", id: "court-1" }],
      });
      expect(asked).toHaveLength(2);
      const ids = await client.callTool({ name: "coverage", arguments: { ...conduct, mechanisms: ["court-3"] } });
      expect(read(ids).read).toBeUndefined();
      expect(asked).toHaveLength(3);
    });

    test("look for it in the record of the moment asked about, and leave what no record bears to the question", async () => {
      const looked: unknown[] = [];
      const client = await connect((variables, text) => {
        if (text.includes("search(")) {
          looked.push(variables.knownAt);
          return { data: { answer: { edges: courts.map((node) => ({ node })) } } };
        }
        const { conduct, mechanisms } = variables as { conduct: { allegedActors: unknown }; mechanisms: string[] };
        return mechanisms.includes("court-1")
          ? { data: { answer: [conduct] } }
          : {
              errors: [{ message: "Nothing has that id.", extensions: { code: "CONDUCT_UNKNOWN_ID", remedy: "See." } }],
            };
      });
      const result = await client.callTool({
        name: "coverage",
        arguments: {
          ...{ categories: ["court-1"], places: ["court-2"], from: "2024-01-01", nationalities: ["stateless"] },
          ...{ mechanisms: ["The Court"], knownAt: "2026-01-01T00:00:00Z" },
        },
      });
      expect(read(result)).toMatchObject({
        answer: [{ allegedActors: [{ nationalities: ["stateless"] }] }],
        read: [{ given: "The Court", id: "court-1" }],
      });
      expect(new Set(looked)).toEqual(new Set(["2026-01-01T00:00:00Z"]));
    });

    test("refuse what two records bear, and what none bears, with what comes near", async () => {
      for (const name of ["SC", "Cour", "court-5"]) {
        const result = await (await knowing()).callTool({ name: "posture", arguments: { actor: name } });
        expect(result.isError, name).toBe(true);
        expect(read(result)).toMatchObject({ code: "CONDUCT_UNKNOWN_ID", candidates: expect.any(Array) });
        expect(read(result).candidates.map(({ id }: { id: string }) => id)).toEqual(courts.map(({ id }) => id));
      }
    });
  });

  test("show a long answer in parts of whole items, each part with caution and citation", async () => {
    const items = Array.from({ length: 9 }, (_, n) => ({ id: `f-${n}`, denial: "x".repeat(7_000) }));
    const client = await connect(() => ({ data: { answer: items } }));
    const seen: string[] = [];
    for (let skip: number | undefined = 0; skip !== undefined; ) {
      const part = await client.callTool({ name: "figures", arguments: { subject: "s", skip } });
      const { answer, next, caution, cite, of } = read(part);
      expect(JSON.stringify(answer).length).toBeLessThan(26_000);
      expect([of, answer.every(({ denial }: { denial: string }) => denial.length === 7_000)]).toEqual([9, true]);
      expect(caution).toMatch(/presumed innocent/);
      expect(cite).toMatch(/as of 2026-06-30/);
      expect(part._meta).toEqual({ pin: { asOf: "2026-06-30" } });
      seen.push(...answer.map(({ id }: { id: string }) => id));
      skip = next;
    }
    expect(seen).toEqual(items.map(({ id }) => id));
  });

  test("give one item that is too long by itself whole", async () => {
    const client = await connect(() => ({ data: { answer: [{ text: "y".repeat(40_000) }] } }));
    expect(read(await client.callTool({ name: "gaps", arguments: { situation: "s" } })).answer[0].text.length).toBe(
      40_000,
    );
  });
});

describe("What the tools ask", () => {
  let schema: ReturnType<typeof parseSchema>;
  beforeAll(async () => {
    schema = await buildSchema();
  });
  test.each(TOOLS)("$name is a valid query of the public API", ({ query }) => {
    expect(validate(schema, parse(withRecord(query)))).toEqual([]);
  });
});
