import { buildSchema, GraphQLError, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { fail } from "../../../src/base/index.js";
import { answerInWords } from "../../../src/cli/answers/answer-in-words.js";
import { thrownIn } from "../../../src/cli/answers/thrown-in.js";

const schema = buildSchema(`
  type Query {
    cover(things: [ID!]!, asOf: String, knownAt: String): [Answer!]!
    chain(asOf: String): Chain!
    fails(at: Int): Int
  }
  type Answer { mechanism: Court! outcome: String! summary: String! pin: Pin! }
  type Chain { line: String! pin: Pin! }
  type Court { name: String! }
  type Pin { hash: String! content: String! }
`);
const answer = (name: string, outcome: string) => ({
  ...{ mechanism: { name }, outcome, summary: `${name} could or could not.` },
  pin: { hash: `hash of ${name}`, content: `content of ${name}` },
});
const asked: object[] = [];
const root = {
  cover: (given: object) => {
    asked.push(given);
    return [answer("First Court", "COVERED"), answer("Second Court", "NOT_COVERED")];
  },
  chain: () => ({ line: "a", pin: { hash: "h", content: "c" } }),
  fails: () => {
    throw new GraphQLError("delegated", { originalError: fail("DATE_INVALID", { value: "x" }) });
  },
};
for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
  field.resolve = (_source, given) => root[name as keyof typeof root](given as never);
const pin = (question: object, hash: string, content = "") => ({
  ...{ question: JSON.stringify(question), asOf: "2026-01-01", knownAt: "2026-02-01T00:00:00Z", hash, content },
});

describe("What the record answers to the pin of a kept file", () => {
  test("is told of the answer that the pin is of, asked at its two dates", async () => {
    const told = await answerInWords(schema, {}, pin({ cover: { things: ["a"] } }, "hash of Second Court"));
    expect(told).toBe("Second Court: NOT_COVERED: Second Court could or could not.");
    expect(asked.at(-1)).toEqual({ things: ["a"], asOf: "2026-01-01", knownAt: "2026-02-01T00:00:00Z" });
    const byContent = pin({ cover: { things: ["a"] } }, "forged", "content of First Court");
    expect(await answerInWords(schema, {}, byContent)).toMatch(/^First Court: COVERED/);
  });

  test("is nothing where no answer is the pin's, or answers of its kind have no outcome", async () => {
    expect(await answerInWords(schema, {}, pin({ cover: { things: ["a"] } }, "forged"))).toBeNull();
    expect(await answerInWords(schema, {}, pin({ chain: {} }, "h"))).toBeNull();
  });
});

describe("What was thrown in a question of the command line", () => {
  const thrownBy = async (source: string, variableValues = {}) =>
    thrownIn((await graphql({ schema, source, variableValues })).errors?.[0]);

  test("is the refusal of the program, however deep", async () => {
    expect(await thrownBy("{ fails }")).toMatchObject({ code: "DATE_INVALID" });
  });

  test("is a use that cannot be where a value is none of its type, and no fault of the program", async () => {
    const error = await thrownBy("query ($at: Int) { fails(at: $at) }", { at: "2026-11-25" });
    expect(error).toMatchObject({ code: "USAGE_INVALID", message: expect.stringContaining("2026-11-25") });
  });

  test("is what it is where it is neither", () => {
    const broken = new TypeError("of a driver");
    expect(thrownIn(new GraphQLError("x", { originalError: broken }))).toBe(broken);
  });
});
