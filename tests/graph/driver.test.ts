import { describe, expect, test } from "vitest";
import { fail } from "../../src/base/index.js";
import { type Graph, loadStatement, parseStatement } from "../../src/graph/index.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();

/** A statement that is in no file, for this test only; `params` are what its header says of its parameters. */
const statement = (text: string, access: "READ" | "WRITE" = "READ", ...params: string[]) =>
  parseStatement(
    "read/test",
    ["// test", "// For a test.", `// @access ${access}`, ...params.map((one) => `// @param ${one}`), text].join("\n"),
  );
const one = async (graph: Graph, text: string): Promise<unknown> => (await graph.read(statement(text)))[0]?.x;

describe("Values of the store", () => {
  test("come as ordinary numbers, texts and lists", async () => {
    expect(await one(store.graph, "RETURN {a: [1, 2.5, 'ש'], b: null, c: true, d: 9007199254740991} AS x")).toEqual({
      a: [1, 2.5, "ש"],
      b: null,
      c: true,
      d: 9007199254740991,
    });
  });

  test("come as ISO texts when they are dates, in any time zone of the machine", async () => {
    expect(await one(store.graph, "RETURN [date('2023-10-07'), datetime('2024-01-26T12:00:00Z')] AS x")).toEqual([
      "2023-10-07",
      "2024-01-26T12:00:00Z",
    ]);
  });

  test("go as integers when they are whole, so that they compare with what is stored", async () => {
    const number = statement("RETURN valueType($n) AS x", "READ", "n INTEGER NOT NULL");
    expect(await store.graph.read(number, { n: 3 })).toEqual([{ x: expect.stringMatching(/INTEGER/) }]);
    const inside = statement("RETURN [valueType($o.deep[0]), $o.gone] AS x", "READ", "o MAP NOT NULL");
    expect(await store.graph.read(inside, { o: { deep: [1], gone: undefined } })).toEqual([
      { x: [expect.stringMatching(/INTEGER/), null] },
    ]);
  });

  test("are refused rather than rounded when a number cannot hold them", async () => {
    await expect(one(store.graph, "RETURN 9007199254740993 AS x")).rejects.toMatchObject({
      code: "DATABASE_VALUE_UNSAFE",
    });
  });
});

describe("A write", () => {
  test("is all or nothing", async () => {
    const make = statement("CREATE (:Source {id: $id})", "WRITE", "id STRING NOT NULL");
    const failing = statement("RETURN 1/0", "WRITE");
    await expect(
      store.graph.write([{ statement: make, parameters: { id: "half" } }, { statement: failing }]),
    ).rejects.toMatchObject({ code: "DATABASE_STATEMENT_FAILED" });
    expect(await one(store.graph, "MATCH (s:Source {id: 'half'}) RETURN count(s) AS x")).toBe(0);
  });

  test("given what its header does not say is refused, and nothing before it is kept", async () => {
    const make = statement("CREATE (:Source {id: 'early'})", "WRITE");
    const listed = statement("UNWIND $rows AS row CREATE (:Source {id: row.id})", "WRITE", "rows LIST<MAP> NOT NULL");
    await expect(
      store.graph.write([{ statement: make }, { statement: listed, parameters: { rows: [{ id: "a" }, "b"] } }]),
    ).rejects.toMatchObject({ code: "STATEMENT_PARAMETERS", message: expect.stringContaining("$rows[1]") });
    expect(await one(store.graph, "MATCH (s:Source {id: 'early'}) RETURN count(s) AS x")).toBe(0);
  });

  test("that breaks a constraint says so", async () => {
    const make = statement("CREATE (:Source {id: 'twice'})", "WRITE");
    await store.graph.write([{ statement: make }]);
    await expect(store.graph.write([{ statement: make }])).rejects.toMatchObject({ code: "DATABASE_CONSTRAINT" });
  });

  test("is taken back whole when the work in it fails", async () => {
    const work = store.graph.transact(async (run) => {
      await run(statement("CREATE (:Source {id: 'gone'})", "WRITE"));
      throw fail("INTERNAL");
    });
    await expect(work).rejects.toMatchObject({ code: "INTERNAL" });
    expect(await one(store.graph, "MATCH (s:Source {id: 'gone'}) RETURN count(s) AS x")).toBe(0);
  });
});

describe("A read", () => {
  test("cannot write, even where its statement would", async () => {
    await expect(
      store.graph.read(statement("CREATE (n:Source {id: 'sneaked'}) RETURN n.id AS x")),
    ).rejects.toMatchObject({ code: "DATABASE_STATEMENT_FAILED" });
  });

  test("refuses parameters that its header does not say, before it asks anything", async () => {
    await expect(store.graph.read("read/ping", { x: 1 })).rejects.toMatchObject({
      code: "STATEMENT_PARAMETERS",
      details: { path: "read/ping", why: "it takes no $x" },
    });
  });

  test("refuses a statement that says it writes", async () => {
    await expect(store.graph.read("write/store/clear-store")).rejects.toMatchObject({ code: "STATEMENT_INVALID" });
  });

  test("sees the write before it", async () => {
    await store.graph.write([{ statement: statement("MERGE (:Source {id: 'seen'})", "WRITE") }]);
    expect(await one(store.graph, "MATCH (s:Source {id: 'seen'}) RETURN count(s) AS x")).toBe(1);
  });

  test("that runs past its time is stopped and says so", async () => {
    const slow = statement("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % b) AS x");
    await expect(store.graph.read(slow, {}, { timeout: 300 })).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
  });

  test("of an unknown statement names the nearest", () => {
    expect(() => loadStatement("read/pong")).toThrow(/read\/ping/);
  });
});
