import { buildSchema, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/server/index.js";
import { randomDocument, seeded } from "../support/random-document.js";

/** How many documents; `FUZZ_RUNS` sets another number. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

const schema: GraphQLSchema = buildSchema(`
  interface Actor { id: ID! name(in: String = "en"): String above: Actor beneath(first: Int = 2, where: Where): [Actor!]! }
  type Person implements Actor { id: ID! name(in: String = "en"): String above: Actor beneath(first: Int = 2, where: Where): [Actor!]! born: String }
  type Unit implements Actor { id: ID! name(in: String = "en"): String above: Actor beneath(first: Int = 2, where: Where): [Actor!]! size: Int }
  input Where { id: ID kinds: [Kind!] inner: Where any: [Where!] n: Int = 3 }
  enum Kind { ONE TWO }
  type Query { actor(id: ID! = "a", where: Where = {n: 1}): Actor actors(where: [Where!], some: [Int]): [Actor]! echo(n: Int!, text: String = "x"): String }
`);

type Args = Readonly<Record<string, unknown>>;
/** What a resolver was given stands in the answer, so that a default or an argument read otherwise shows. */
const actor = (depth: number, said: Args): object => ({
  __typename: depth % 2 === 0 ? "Unit" : "Person",
  id: `a${depth} ${JSON.stringify(said)}`,
  name: (args: Args) => JSON.stringify(args),
  above: () => (depth === 0 ? null : actor(depth - 1, {})),
  beneath: (args: Args) => (depth === 0 ? [] : [actor(depth - 1, args), actor(0, args)]),
  born: "1970",
  size: depth,
});
const rootValue: Readonly<Record<string, (args: Args) => unknown>> = {
  actor: (args) => actor(3, args),
  actors: (args) => [actor(2, args), null, actor(1, args)],
  echo: (args) => JSON.stringify(args),
};
for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
  field.resolve = (_, args: Args) => rootValue[name]?.(args);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    schema,
    context: () => ({}),
    health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
    version: { version: "0.0.0" },
    port: 0,
    log: { level: "silent" },
  });
});
afterAll(() => server.stop());

const ask = async (query: string, variables: unknown): Promise<string> => {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await reply.text()).replaceAll(/"ref":"[0-9a-f]+"/g, "");
};

test("A query is answered byte for byte alike however often it is asked", async () => {
  const answers = new Set<string>();
  for (let seed = 0; seed < RUNS; seed += 1) {
    const { query, variables } = randomDocument(schema, { random: seeded(seed) });
    const first = await ask(query, variables);
    for (let time = 2; time <= 3; time += 1) expect(await ask(query, variables), `${seed}: ${query}`).toBe(first);
    answers.add(first);
  }
  expect(answers.size).toBeGreaterThan(RUNS / 4);
});

test("A fragment spread twice, once left out, leaves its fields in their place each time", async () => {
  const query = "{ actor { id ...V @skip(if: true) ...V } } fragment V on Actor { name }";
  for (let time = 1; time <= 3; time += 1)
    expect(await ask(query, {})).toBe(
      '{"data":{"actor":{"id":"a3 {\\"id\\":\\"a\\",\\"where\\":{\\"n\\":1}}","name":"{\\"in\\":\\"en\\"}"}}}',
    );
});
