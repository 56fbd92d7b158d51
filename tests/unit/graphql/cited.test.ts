import { makeExecutableSchema } from "@graphql-tools/schema";
import { type ExecutionResult, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { cited, noted } from "../../../src/graphql/cited/index.js";
import { takeTurns } from "../../../src/graphql/take-turns.js";

const claim = (id: string) => ({ id, sentence: `says ${id}`, positions: [{ id: "c-position" }] });
const answers = () => [
  {
    outcome: "COVERED",
    limbs: [{ claims: [claim("c-2"), claim("c-1")] }],
    bases: () => [{ limbs: [{ claims: [claim("c-3")] }] }],
  },
  { outcome: "UNKNOWN", limbs: [{ claims: [claim("c-2")] }], bases: async () => [{ limbs: [] }], main: claim("c-4") },
];
const schema = takeTurns(
  makeExecutableSchema({
    typeDefs: `
      type Query { coverage(some: Int): [Coverage!]! one: Coverage cited: [Claim!]! broken: Coverage halves: [Coverage] }
      type Coverage { outcome: String! limbs: [Limb!]! bases: [Basis!]! main: Claim }
      type Basis { limbs: [Limb!]! }
      type Limb { claims: [Claim!]! }
      type Claim { id: ID! sentence: String! positions: [Position!]! }
      type Position { id: ID! claim: Claim }`,
    resolvers: {
      Query: {
        ...noted({
          halves: async () => [
            { bases: async () => Promise.reject(new Error("first")), limbs: [] },
            { bases: async () => new Promise((_, refuse) => setTimeout(refuse, 5, new Error("second"))), limbs: [] },
            { bases: () => [], limbs: [{ claims: [claim("c-5")] }] },
          ],
          coverage: async () => answers(),
          one: () => answers()[0],
          broken: async () => Promise.reject(new Error("broken")),
        }),
        cited,
      },
    },
  }),
);
const ask = (source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> =>
  graphql({ schema, source, variableValues });
const idsOf = async (source: string, variables = {}): Promise<string[]> => {
  const { data, errors } = await ask(source, variables);
  expect(errors).toBeUndefined();
  return (data?.cited as { id: string }[]).map(({ id }) => id);
};

describe("What is cited", () => {
  test("is each claim that is selected, once, in the order of ids, with all that is asked of it", async () => {
    const { data } = await ask("{ coverage { limbs { claims { id } } main { id } } cited { id sentence } }");
    expect(data?.cited).toEqual(["c-1", "c-2", "c-4"].map((id) => ({ id, sentence: `says ${id}` })));
  });
  test("is found wherever the field stands, under aliases, in fragments, in what is worked out when it is asked for", async () => {
    expect(
      await idsOf(
        "{ cited { id } a: coverage { b: bases { limbs { claims { id } } } } one { ...L } } fragment L on Coverage { limbs { c: claims { id } } }",
      ),
    ).toEqual(["c-1", "c-2", "c-3"]);
  });
  test("follows what is left out, and is empty where nothing is shown", async () => {
    const query =
      "query ($no: Boolean!) { cited { id } coverage { outcome limbs @include(if: $no) { claims { id } } } }";
    expect(await idsOf(query, { no: false })).toEqual([]);
    expect(await idsOf(query, { no: true })).toEqual(["c-1", "c-2"]);
    expect(await idsOf("{ cited { id } }")).toEqual([]);
    expect(await idsOf("{ cited { id } coverage { main { positions { id } } } }")).toEqual(["c-4"]);
  });
  test("is of one request alone", async () => {
    const both = await Promise.all([
      idsOf("{ cited { id } coverage { main { id } } }"),
      idsOf("{ cited { id } coverage { limbs { claims { id } } } }"),
    ]);
    expect(both).toEqual([["c-4"], ["c-1", "c-2"]]);
  });
  test("tells of a question that failed no more than the question itself", async () => {
    const { data, errors } = await ask("{ cited { id } broken { outcome } coverage { main { id } } }");
    expect(data).toEqual({ cited: [{ id: "c-4" }], broken: null, coverage: [{ main: null }, { main: { id: "c-4" } }] });
    expect(errors?.map(({ path }) => path)).toEqual([["broken"]]);
  });
  test("is what stands in the parts that do not fail; those that do are told by their question, and end nothing", async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on("unhandledRejection", hear);
    const { data, errors } = await ask(
      "{ cited { id } halves { bases { limbs { claims { id } } } limbs { claims { id } } } }",
    );
    expect(data?.cited).toEqual([{ id: "c-5" }]);
    expect(errors?.map(({ message }) => message).sort()).toEqual(["first", "second"]);
    await new Promise((done) => setTimeout(done, 20));
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });
});
