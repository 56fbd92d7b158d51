import { buildSchema, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../../src/server/index.js";
import { Random } from "../../fuzz/random.js";
import { randomQuery } from "../../fuzz/random-query.js";
import { FIRST_SEED, runs } from "../../fuzz/settings.js";

const RUNS = runs(100);
const WORDS = { ids: { any: ["a", "b"] }, days: [], moments: [], texts: ["", "a", "the"] };

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

const ask = async (asked: object): Promise<string> => {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  return (await reply.text()).replaceAll(/"ref":"[0-9a-f]+"/g, "");
};

test("A query is answered byte for byte alike however often it is asked", async () => {
  const answers = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
    const asked = randomQuery(schema, new Random(seed), WORDS);
    const first = await ask(asked);
    for (let time = 2; time <= 3; time += 1) expect(await ask(asked), `${seed}: ${asked.query}`).toBe(first);
    answers.add(first);
  }
  expect(answers.size).toBeGreaterThan(RUNS / 4);
});

test("A fragment spread twice, once left out, leaves its fields in their place each time", async () => {
  const query = "{ actor { id ...V @skip(if: true) ...V } } fragment V on Actor { name }";
  for (let time = 1; time <= 3; time += 1)
    expect(await ask({ query })).toBe(
      '{"data":{"actor":{"id":"a3 {\\"id\\":\\"a\\",\\"where\\":{\\"n\\":1}}","name":"{\\"in\\":\\"en\\"}"}}}',
    );
});
