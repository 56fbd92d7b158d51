import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { afterEach, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../../src/server/index.js";

/** The record that the store holds, and how many fields were worked out of it. */
const store = { record: "first", worked: 0 };
/** Comes between the first field of a request and its second. */
let between = (): void => {};

const text = new GraphQLNonNull(GraphQLString);
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      early: { type: text, resolve: () => worked() },
      late: {
        type: text,
        resolve: async () => {
          await new Promise((done) => setImmediate(done));
          between();
          return worked();
        },
      },
    },
  }),
});
function worked(): string {
  store.worked += 1;
  return store.record;
}

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  Object.assign(store, { record: "first", worked: 0 });
});
async function start(): Promise<(query: string) => Promise<{ status: number; body: unknown }>> {
  server = await startServer({
    schema,
    context: () => ({}),
    health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
    stamp: async () => store.record,
    version: { program: "answerable", version: "0" },
    port: 0,
    log: { level: "silent" },
  } as Parameters<typeof startServer>[0]);
  const { url } = server;
  return async (query) => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, body: await answer.json() };
  };
}
const BOTH = "{ early late }";

test("Questions of one request are answered from one record, also where an import commits between them", async () => {
  const ask = await start();
  between = () => {
    store.record = "second";
  };
  expect(await ask(BOTH)).toEqual({ status: 200, body: { data: { early: "second", late: "second" } } });
  expect(store.worked).toBe(4);
  // And nothing is worked out twice once the record stands still.
  expect(await ask(BOTH)).toEqual({ status: 200, body: { data: { early: "second", late: "second" } } });
  expect(store.worked).toBe(6);
});

test("An import before the request costs one answer more, and changes nothing of it", async () => {
  const ask = await start();
  between = () => {};
  await ask(BOTH);
  store.record = "second";
  expect(await ask(BOTH)).toMatchObject({ body: { data: { early: "second", late: "second" } } });
  await ask(BOTH);
  expect(store.worked).toBe(2 + 4 + 2);
});

test("A request of one question is answered once: it holds itself to one record", async () => {
  const ask = await start();
  between = () => {
    store.record = "second";
  };
  await ask("{ late }");
  expect(store.worked).toBe(1);
});

test("A record that never stands still is said to, and asking again is worth it", async () => {
  const ask = await start();
  let imports = 0;
  between = () => {
    imports += 1;
    store.record = `import ${imports}`;
  };
  expect(await ask(BOTH)).toMatchObject({
    status: 503,
    body: { errors: [{ extensions: { code: "RECORD_CHANGING", retryable: true } }] },
  });
});
