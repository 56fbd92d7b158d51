import { makeExecutableSchema } from "@graphql-tools/schema";
import fc from "fast-check";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import { describe, expect, test, vi } from "vitest";
import { failInOrder } from "../../../src/graphql/fail-in-order.js";

interface Question {
  /** How many turns of the event loop it takes. */
  readonly turns: number;
  readonly fails: boolean;
  /** Of what is within it, in a list. */
  readonly parts: readonly Question[];
}
const MOST = 5;

const take = async ({ turns, fails }: Question, name: string): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done));
  if (fails) throw new Error(name);
};

/** A question `q0`, `q1` … for each of those given, in whichever order a request writes them, with parts that may fail. */
function schemaOf(questions: readonly Question[], mark: "!" | ""): GraphQLSchema {
  const named = (parts: readonly Question[], name: string) =>
    parts.map((part, at) => ({ part, name: `${name}.${at}` }));
  const answers = questions.map((question, at): [string, () => Promise<unknown>] => [
    `q${at}`,
    async () => {
      await take(question, `q${at}`);
      return { name: `q${at}`, parts: named(question.parts, `q${at}`) };
    },
  ]);
  const Part = {
    // What takes no turn fails at once, as what is worked out here does.
    name: ({ part, name }: { part: Question; name: string }) => {
      if (part.turns > 0) return take(part, name).then(() => name);
      if (part.fails) throw new Error(name);
      return name;
    },
    parts: ({ part, name }: { part: Question; name: string }) => named(part.parts, name),
  };
  return makeExecutableSchema({
    typeDefs: `
      type Part { name: String${mark} parts: [Part${mark}]${mark} }
      type Answer { name: String${mark} parts: [Part${mark}]${mark} }
      type Query { ${answers.map(([name]) => `${name}: Answer${mark}`).join(" ")} }`,
    resolvers: { Query: Object.fromEntries(answers), Part },
  });
}

const simple = { turns: fc.integer({ min: 0, max: MOST }), fails: fc.boolean() };
const rarely = { ...simple, fails: fc.integer({ max: 5, min: 0 }).map((drawn) => drawn === 0) };
const leaf = fc.record({ ...rarely, parts: fc.constant<readonly Question[]>([]) });
const part = fc.record({ ...rarely, parts: fc.array(leaf, { maxLength: 3 }) });
const requestOf = (question: fc.Arbitrary<Question>) =>
  fc
    .array(question, { minLength: 1, maxLength: MOST })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: 1 })));

const ask = (schema: GraphQLSchema, source: string): Promise<ExecutionResult> =>
  graphql({ schema: failInOrder(schema), source });
const WITHIN = "{ name parts { name parts { name } } }";

/** The same questions, each taking other turns. */
const atAnotherPace = (questions: readonly Question[]): Question[] =>
  questions.map(({ turns, fails, parts }) => ({ turns: MOST - turns, fails, parts: atAnotherPace(parts) }));

describe("A request of several questions", () => {
  test("is told the first that fails, as they are written, however long each takes; otherwise every answer", async () => {
    const question = fc.record({ ...simple, parts: fc.constant<readonly Question[]>([]) });
    await fc.assert(
      fc.asyncProperty(requestOf(question), async ([questions, asked]) => {
        const { data, errors } = await ask(
          schemaOf(questions, "!"),
          `{ ${asked.map((at) => `q${at} { name }`).join(" ")} }`,
        );
        const first = asked.find((at) => questions[at]?.fails);
        if (first === undefined) expect(Object.keys(data ?? {})).toEqual(asked.map((at) => `q${at}`));
        else expect(errors?.[0]?.message).toBe(`q${first}`);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    "!",
    "",
  ] as const)("is answered alike whatever within them fails and however long each takes, where values are declared with “%s”", async (mark) => {
    const question = fc.record({ ...rarely, parts: fc.array(part, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(requestOf(question), async ([questions, asked]) => {
        const source = `{ ${asked.map((at) => `q${at} ${WITHIN}`).join(" ")} }`;
        const answer = await ask(schemaOf(questions, mark), source);
        const again = await ask(schemaOf(atAnotherPace(questions), mark), source);
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      }),
      { numRuns: 400 },
    );
  });

  test("waits for what stands before a failure without turning in a circle meanwhile", async () => {
    const turned = vi.spyOn(globalThis, "setImmediate");
    const slow = new Promise((done) => setTimeout(done, 30));
    const schema = makeExecutableSchema({
      typeDefs: "type Query { slow: String! fails: String! }",
      resolvers: {
        Query: {
          slow: () => slow.then(() => "answered"),
          fails: () => {
            throw new Error("fails");
          },
        },
      },
    });
    const { errors } = await ask(schema, "{ slow fails }");
    expect(errors?.[0]?.message).toBe("fails");
    expect(turned.mock.calls.length).toBeLessThan(10);
    turned.mockRestore();
  });
});
