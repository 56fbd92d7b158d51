import { buildSchema, type GraphQLObjectType, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { turn } from "../../../src/base/index.js";
import { WALKS } from "../../../src/graphql/navigation/index.js";
import { takeTurns } from "../../../src/graphql/take-turns.js";

/** Works without a pause, in milliseconds. */
function work(time: number): void {
  for (const until = performance.now() + time; performance.now() < until; );
}
/** How many turns of the event loop others have while something runs. */
async function turnsOfOthers(run: () => Promise<unknown>): Promise<number> {
  let [turns, on] = [0, true];
  const count = (): void => {
    turns += 1;
    if (on) setImmediate(count);
  };
  setImmediate(count);
  await run();
  on = false;
  return turns;
}
/** So that a turn begun by what was before is over. */
const rest = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)));

describe("A turn", () => {
  test("is had at once by who comes first, and waited for once the process was held long", async () => {
    await rest();
    expect(turn()).toBeNull();
    work(12);
    const waited = turn();
    expect(waited).toBeInstanceOf(Promise);
    await waited;
    expect(turn()).toBeNull();
    await rest();
  });

  test("is had in the order of coming, by each as far as it goes without waiting again", async () => {
    await rest();
    turn();
    work(12);
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        await turn();
        work(2);
        order.push(index);
      }),
    );
    expect(order).toEqual(Array.from({ length: 30 }, (_, index) => index));
    await rest();
  });
});

describe("An answer", () => {
  const SDL =
    "type Query { list(wait: Boolean): [Thing!]! } type Thing { id: Int! inner: Inner! fault: Inner } type Inner { id: Int! }";
  const things = Array.from({ length: 40 }, (_, id) => ({
    id,
    inner: () => {
      work(2);
      return { id };
    },
    fault: () => {
      if (id === 7) throw new Error("seven");
      return null;
    },
  }));
  const source = "{ list { id inner { id } fault { id } } }";
  const rootValue = { list: things };

  test("of many parts lets others have their turn between them, and is the same bytes as at one go", async () => {
    const [plain, divided] = [buildSchema(SDL), takeTurns(buildSchema(SDL))];
    let [whole, pieces]: unknown[] = [];
    const before = await turnsOfOthers(async () => (whole = await graphql({ schema: plain, source, rootValue })));
    const after = await turnsOfOthers(async () => (pieces = await graphql({ schema: divided, source, rootValue })));
    expect(JSON.stringify(pieces)).toBe(JSON.stringify(whole));
    expect(before).toBeLessThanOrEqual(2);
    expect(after).toBeGreaterThanOrEqual(5);
  });

  test("that walks on into navigation is not divided: what is fetched for all goes in one statement", async () => {
    const schema = buildSchema(SDL);
    const { id } = (schema.getType("Inner") as GraphQLObjectType).getFields();
    (id as { extensions: object }).extensions = { [WALKS]: true };
    takeTurns(schema);
    expect(await turnsOfOthers(() => graphql({ schema, source, rootValue }))).toBeLessThanOrEqual(2);
    const others = "query { ...F } fragment F on Query { list { inner { __typename } fault { __typename } } }";
    expect(await turnsOfOthers(() => graphql({ schema, source: others, rootValue }))).toBeGreaterThanOrEqual(5);
  });
});
