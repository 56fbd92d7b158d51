import { beforeAll, describe, expect, test } from "vitest";
import { type Graph, listStatements, loadStatement, parseStatement, schemaOfFields } from "../../src/graph/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";
import { detailsOf, explain, nameOf, operatorOf, type Profiled, profile } from "../support/plans.js";
import { ALLOWED, COLLECTING, COSTLY } from "./allowed-plans.js";
import { EXAMPLES } from "./statement-examples.js";

/** What a statement may hold at once on the bundled dataset, in bytes: what it collects grows with the record. */
const HELD = 3_000_000;

let graph: Graph;
/** The label and properties of each index, by its name. */
const indexes = new Map<string, string>();
const used = new Set<string>();

beforeAll(async () => {
  graph = ownGraph();
  await loadBundled(graph);
  const shown = await graph.read<{ name: string; type: string; labels: string[]; properties: string[] }>(
    parseStatement(
      "read/test",
      "// test\n// Which indexes are there?\n// @access READ\nSHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes AS labels, properties",
    ),
  );
  for (const { name, type, labels, properties } of shown)
    indexes.set(name, type === "FULLTEXT" ? `'${name}'` : `:${labels}(${properties.join(", ")})`);
});

const reads = listStatements("read");

describe.each(reads)("%s, asked on the bundled dataset", (path) => {
  const statement = loadStatement(path);
  const asked: Profiled[] = [];
  beforeAll(async () => {
    for (const parameters of EXAMPLES[path] ?? []) asked.push(await profile(graph, path, parameters));
  });

  test("only reads, starts from the indexes it names, and scans nothing", () => {
    const { summary, plan } = asked[0] as Profiled;
    // The database counts a call that asks what it is among those that manage it, and not among readings.
    expect(summary.queryType).toBe(path === "read/server" ? "s" : "r");
    const seeks = plan.filter((one) => /Seek/.test(operatorOf(one))).map(detailsOf);
    // The plan calls the procedure with its first argument made a parameter; the statement says which index that is.
    for (const [, name] of statement.text.matchAll(/db\.index\.fulltext\.queryNodes\(('\w+')/g))
      seeks.push(name as string);
    for (const index of statement.indexes) {
      const where = indexes.get(index);
      expect(where, `the index ${index} exists`).toBeDefined();
      expect(
        seeks.some((details) => details.includes(where as string)),
        `${index} is used, not ${seeks.join("; ")}`,
      ).toBe(true);
    }
    const allowed = (ALLOWED[path] ?? []).map(([operator]) => operator);
    const costly = [...new Set(plan.filter((one) => COSTLY.test(operatorOf(one))).map(nameOf))];
    for (const operator of costly) used.add(`${path} ${operator}`);
    expect(costly.filter((operator) => !allowed.includes(operator))).toEqual([]);
  });

  test("answers with the columns and types of its header, each row another by its key", () => {
    const { returns, key } = statement;
    for (const { columns, rows } of asked) {
      expect(columns).toEqual(rows.length > 0 ? returns.map(({ name }) => name) : []);
      for (const row of rows) {
        expect(schemaOfFields(returns).safeParse(row).error?.issues).toBeUndefined();
      }
      if (key.length === 0) expect(rows.length).toBeLessThanOrEqual(1);
      const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test("finds what its example asks for", () => {
    const { rows } = asked[0] as Profiled;
    expect(rows.length > 0).toBe(statement.returns.length > 0);
    for (const row of rows) {
      expect(row.known).not.toBe(false);
      for (const { name, type } of statement.returns) if (type === "MAP") expect(row[name], name).not.toBeNull();
    }
  });

  test("costs no more database hits than its header allows", () => {
    for (const { hits } of asked) expect(hits).toBeLessThanOrEqual(statement.budget ?? -1);
  });

  test("hands on its rows instead of collecting the record into one", () => {
    const most = Math.max(...asked.map(({ memory }) => memory));
    if (most > HELD) used.add(`${path} memory`);
    if (!COLLECTING[path]) expect(most).toBeLessThanOrEqual(HELD);
  });
});

describe("Every reading statement", () => {
  test("has an example, and every example a statement", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(reads);
  });

  test("needs each of the exceptions that are written down", () => {
    const written = Object.entries(ALLOWED).flatMap(([path, list]) => list.map(([operator]) => `${path} ${operator}`));
    const collecting = Object.keys(COLLECTING).map((path) => `${path} memory`);
    expect([...written, ...collecting].filter((one) => !used.has(one))).toEqual([]);
  });

  test("names an index that it starts from, where it takes an id", () => {
    const without = reads.filter((path) => {
      const { parameters, indexes: named } = loadStatement(path);
      return named.length === 0 && parameters.some(({ note }) => /\bid of\b/.test(note));
    });
    expect(without).toEqual([]);
  });
});

describe("Every check", () => {
  test.each(listStatements("check"))("%s only reads, and looks at one label at a time", async (path) => {
    const { summary, plan } = await explain(graph, path);
    expect(summary.queryType).toBe("r");
    const costly = plan.map(operatorOf).filter((one) => /^(AllNodesScan|CartesianProduct|Eager)$/.test(one));
    expect(costly).toEqual([]);
  });
});

describe("Every writing statement", () => {
  const writes = [...listStatements("write"), ...listStatements("derive")];
  test.each(
    // To empty a store, and to mark one whole, is to go through it.
    writes.filter((path) => !/\/(clear-|mark-records)/.test(path)),
  )("%s finds what it links by index", async (path) => {
    const { plan } = await explain(graph, path);
    const scans = plan.map(operatorOf).filter((one) => /Scan$/.test(one));
    expect(scans).toEqual([]);
  });
});

describe("Every index", () => {
  test("is one that a statement starts from, or that keeps ids apart", async () => {
    const named = new Set(listStatements().flatMap((path) => loadStatement(path).indexes));
    const constraints = await graph.read<{ name: string }>(
      parseStatement(
        "read/test",
        "// test\n// Which constraints?\n// @access READ\nSHOW CONSTRAINTS YIELD name RETURN name",
      ),
    );
    const unique = new Set(constraints.map(({ name }) => name));
    expect([...indexes.keys()].filter((name) => !named.has(name) && !unique.has(name))).toEqual([]);
  });
});
