import {
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { describe, expect, test } from "vitest";
import { compiledSize } from "../../../src/graphql/execution/compiled-size.js";
import { createExecutor } from "../../../src/graphql/index.js";

const late = <T>(value: T): Promise<T> => new Promise((done) => setTimeout(done, 1, value));
const throwing = (thrown: unknown) => () => {
  throw thrown;
};
const broken = new Error("broken");
const TYPES = ["Person", "Unit", "State"];
const Actor: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: "Actor",
  fields: () => ({ name: { type: GraphQLString }, above: { type: Actor } }),
  resolveType: (actor) => actor.is,
});
const actors = TYPES.map(
  (name) =>
    new GraphQLObjectType({
      name,
      interfaces: [Actor],
      fields: () => ({
        name: { type: GraphQLString },
        above: { type: Actor, resolve: ({ above }) => late(above) },
        [`as${name}`]: { type: GraphQLString },
      }),
    }),
);
const CHAIN = { is: "Person", name: "a", asPerson: "p", above: { is: "Unit", name: "b", above: { is: "State" } } };
const FAILING = {
  plain: { type: GraphQLString, resolve: throwing(broken) },
  late: { type: GraphQLString, resolve: () => late(null).then(throwing(broken)) },
  text: { type: GraphQLString, resolve: throwing("only a text") },
  coded: { type: GraphQLString, resolve: throwing(new GraphQLError("coded", { extensions: { code: "X" } })) },
  unreadable: { type: GraphQLInt, resolve: () => "no number" },
};
/** Resolvers that give what the schema does not allow: faults of the program, which clients see as such. */
const BREAKING = {
  required: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  unlisted: { type: new GraphQLList(GraphQLInt), resolve: () => 5 },
  typeless: { type: Actor, resolve: () => ({ is: "Nothing" }) },
};
const Deep: GraphQLObjectType = new GraphQLObjectType({
  name: "Deep",
  fields: () => ({ ...FAILING, ...BREAKING, again: { type: Deep, resolve: () => ({}) } }),
});
const Inner = new GraphQLInputObjectType({
  name: "Inner",
  fields: { n: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 5 }, text: { type: GraphQLString } },
});
const Given = new GraphQLInputObjectType({
  name: "Given",
  fields: {
    words: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))), defaultValue: ["none"] },
    inner: { type: Inner, defaultValue: { n: 7 } },
    all: { type: new GraphQLList(Inner) },
  },
});
const Query = new GraphQLObjectType({
  name: "Query",
  fields: {
    ...FAILING,
    ...BREAKING,
    deep: { type: new GraphQLList(Deep), resolve: () => late([{}, {}]) },
    actors: { type: new GraphQLList(Actor), resolve: () => late([CHAIN, { is: "State", name: "c" }, null]) },
    given: {
      type: GraphQLString,
      args: { one: { type: Given }, two: { type: Given, defaultValue: { words: ["two"] } } },
      resolve: (_, given) => JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    // Where a field stands is told whole by graphql-js alone.
    way: { type: GraphQLString, resolve: (..._) => (_[3].path.typename ? "graphql-js" : "compiled") },
    echo: {
      type: GraphQLString,
      args: { n: { type: new GraphQLNonNull(GraphQLInt) }, word: { type: GraphQLString, defaultValue: "none" } },
      resolve: (_, { n, word }, context: { readonly who: string }) => `${context.who} ${n} ${word}`,
    },
  },
});
const schema = new GraphQLSchema({ query: Query, types: actors });
const context = { who: "me" };

const shown = ({ data, errors }: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify({ data: data ?? null, errors: errors?.map((error) => ({ ...error.toJSON() })) }));

const QUERIES: Readonly<Record<string, readonly [string, object?]>> = {
  "of plain values and a context": ['{ echo(n: 1) again: echo(n: 2, word: "x") __typename }'],
  "with variables and their defaults": ['query ($n: Int!, $word: String = "w") { echo(n: $n, word: $word) }', { n: 4 }],
  "with a variable of the wrong kind": ["query ($n: Int!) { echo(n: $n) }", { n: "four" }],
  "without a variable it needs": ["query ($n: Int!) { echo(n: $n) }", {}],
  "with parts left out and in": [
    "query ($yes: Boolean!) { echo(n: 1) @skip(if: $yes) b: echo(n: 2) @include(if: $yes) }",
    { yes: true },
  ],
  "with values written in it, and defaults for what they leave out": [
    `{ given(one: {inner: {text: "x"}}) b: given(one: {words: "w", all: [{}, {n: 1}, null]}, two: {}) c: given(one: null) }`,
  ],
  "with variables inside values written in it": [
    `query ($w: [String!]!, $n: Int!, $t: String, $i: Inner) { given(one: {words: $w, inner: {n: $n, text: $t}, all: [$i]}) }`,
    { w: "w", n: 3, i: {} },
  ],
  "with variables inside a list written in it": [
    'query ($t: String) { given(one: {words: ["a"], all: [{text: $t}]}) }',
  ],
  "with whole values in variables, and one missing": [
    "query ($one: Given, $two: Given = {inner: null}, $no: Given) { given(one: $one, two: $two) b: given(one: $no, two: $no) }",
    { one: { all: [{ text: null }] } },
  ],
  "with fragments left out and in": [
    "query ($yes: Boolean!) { ...F @skip(if: $yes) ...G @include(if: $yes) ... @include(if: $yes) { echo(n: 3) } } fragment F on Query { f: echo(n: 1) } fragment G on Query { g: echo(n: 2) @include(if: $yes) h: echo(n: 4) @skip(if: $yes) }",
    { yes: true },
  ],
  "that selects one field several times": [
    "{ deep { plain again { text } } deep { again { coded } } ...D } fragment D on Query { deep { again { text again { late } } } }",
  ],
  "below an interface, with fragments": [
    "{ actors { __typename name ...P above { name above { name ...P } } } } fragment P on Person { asPerson }",
  ],
  "about the schema": ['{ __schema { types { name fields { name type { name } } } } __type(name: "Deep") { name } }'],
  ...Object.fromEntries(
    Object.keys(FAILING).map((name) => [
      `whose field "${name}" fails, above and below`,
      [`{ echo(n: 1) deep { ${name} again { other: ${name} } } ${name} }`],
    ]),
  ),
  "whose whole answer falls with one field": ["{ echo(n: 1) required }"],
};

describe("A query", () => {
  test.each(Object.entries(QUERIES))("%s is answered alike the first time, compiled, and by graphql-js", async (_, [
    text,
    variables = {},
  ]) => {
    const run = createExecutor(schema);
    const document = parse(text);
    const asked = { document, operationName: undefined, variables: variables as Record<string, unknown>, context };
    const expected = shown(await execute({ schema, document, variableValues: asked.variables, contextValue: context }));
    for (let time = 1; time <= 3; time++) expect(shown(await run(asked)), `time ${time}`).toEqual(expected);
  });

  test.each(Object.keys(BREAKING))("whose field %s breaks its schema fails at the same places", async (name) => {
    const run = createExecutor(schema);
    const document = parse(
      `{ echo(n: 1) deep { again { plain } ${name === "typeless" ? "typeless { name }" : name} } }`,
    );
    const asked = { document, operationName: undefined, variables: {}, context };
    const failed = ({ data, errors }: ExecutionResult): unknown => ({
      data: JSON.parse(JSON.stringify(data)),
      paths: new Set(errors?.map(({ path }) => path?.join("."))),
    });
    const expected = failed(await run(asked));
    for (let time = 2; time <= 3; time++) expect(failed(await run(asked)), `time ${time}`).toEqual(expected);
  });

  test("that names one of its operations is answered by that one, each time", async () => {
    const run = createExecutor(schema);
    const document = parse("query A { echo(n: 1) } query B { echo(n: 2) }");
    const ask = async (operationName?: string) =>
      shown(await run({ document, operationName, variables: {}, context })) as { data: unknown; errors?: object[] };
    for (let time = 1; time <= 3; time++) {
      expect(await ask("A")).toEqual({ data: { echo: "me 1 none" } });
      expect(await ask("B")).toEqual({ data: { echo: "me 2 none" } });
      expect((await ask()).errors).toHaveLength(1);
      expect((await ask("C")).errors).toHaveLength(1);
    }
  });

  test("keeps what its resolvers threw, so that it can be logged and translated", async () => {
    const run = createExecutor(schema);
    const document = parse("{ plain coded }");
    const ask = () => run({ document, operationName: null, variables: null, context });
    await ask();
    const { errors } = await ask();
    expect(errors?.map((error) => error instanceof GraphQLError)).toEqual([true, true]);
    expect(errors?.[0]?.originalError).toBe(broken);
    expect(errors?.[1]?.extensions).toEqual({ code: "X" });
  });
});

describe("What a compiler would write out", () => {
  const sizeOf = (text: string): number => {
    const document = parse(text);
    return compiledSize(document, getOperationAST(document) as OperationDefinitionNode, schema);
  };

  test("is as many fields as the query has, fragments written out", () => {
    expect(sizeOf("{ echo(n: 1) deep { plain ...D ... on Deep { late } } } fragment D on Deep { text coded }")).toBe(6);
  });
  test("grows with every level below an interface by the types that may stand there", () => {
    expect(sizeOf("{ actors { name } }")).toBe(1 + 3);
    expect(sizeOf("{ actors { name above { name } } }")).toBe(1 + 3 * (2 + 3));
    const nested = (levels: number): string => (levels === 0 ? "name" : `name above { ${nested(levels - 1)} }`);
    expect(sizeOf(`{ actors { ${nested(9)} } }`)).toBeGreaterThan(50_000);
  });
  test("is without end where a variable stands inside a value, which would be read otherwise", () => {
    expect(sizeOf("query ($n: Int!) { echo(n: $n) }")).toBe(1);
    expect(sizeOf("query ($t: String) { deep { plain } given(one: {all: [{text: $t}]}) }")).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe("A query is run", () => {
  const nested = (levels: number): string => (levels === 0 ? "name" : `name above { ${nested(levels - 1)} }`);
  const waysOf = async (text: string, variables: object = {}): Promise<unknown[]> => {
    const run = createExecutor(schema);
    const document = parse(text);
    const ways: unknown[] = [];
    for (let time = 1; time <= 3; time++)
      ways.push((await run({ document, operationName: null, variables: { ...variables }, context })).data?.way);
    return ways;
  };

  test("by graphql-js when it is asked once, and compiled from the second time", async () => {
    expect(await waysOf("{ way actors { name above { name } } }")).toEqual(["graphql-js", "compiled", "compiled"]);
    expect(await waysOf("query ($n: Int!) { way echo(n: $n) }", { n: 1 })).toEqual([
      "graphql-js",
      "compiled",
      "compiled",
    ]);
  });
  test.each([
    ["too much would be written out", `{ way actors { ${nested(10)} } }`],
    ["a variable stands inside a value", "query ($t: String) { way given(one: {all: [{text: $t}]}) }"],
  ])("by graphql-js each time where %s", async (_why, text) => {
    expect(await waysOf(text)).toEqual(["graphql-js", "graphql-js", "graphql-js"]);
  });
});
