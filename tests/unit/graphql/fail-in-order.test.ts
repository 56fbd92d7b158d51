import { makeExecutableSchema } from "@graphql-tools/schema";
import fc from "fast-check";
import { type GraphQLSchema, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { failInOrder } from "../../../src/graphql/fail-in-order.js";

interface Question {
  /** How many turns of the event loop it takes. */
  readonly turns: number;
  readonly fails: boolean;
}
const MOST = 5;

/** A question `q0`, `q1` … for each of those given, in whichever order a request writes them. */
function schemaOf(questions: readonly Question[]): GraphQLSchema {
  const answers = questions.map(({ turns, fails }, at): [string, () => Promise<string>] => [
    `q${at}`,
    async () => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done));
      if (fails) throw new Error(`q${at}`);
      return "answered";
    },
  ]);
  return makeExecutableSchema({
    typeDefs: `type Query { ${answers.map(([name]) => `${name}: String!`).join(" ")} }`,
    resolvers: { Query: Object.fromEntries(answers) },
  });
}
const question = fc.record({ turns: fc.integer({ min: 0, max: MOST }), fails: fc.boolean() });
const request = fc
  .array(question, { minLength: 1, maxLength: MOST })
  .chain((questions) => fc.tuple(fc.constant(questions), fc.shuffledSubarray([...questions.keys()], { minLength: 1 })));

describe("A request of several questions", () => {
  test("is told the first that fails, as they are written, however long each takes; otherwise every answer", async () => {
    await fc.assert(
      fc.asyncProperty(request, async ([questions, asked]) => {
        const source = `{ ${asked.map((at) => `q${at}`).join(" ")} }`;
        const { data, errors } = await graphql({ schema: failInOrder(schemaOf(questions)), source });
        const first = asked.find((at) => questions[at]?.fails);
        if (first === undefined) expect(Object.keys(data ?? {})).toEqual(asked.map((at) => `q${at}`));
        else expect(errors?.[0]?.message).toBe(`q${first}`);
      }),
      { numRuns: 150 },
    );
  });
});
