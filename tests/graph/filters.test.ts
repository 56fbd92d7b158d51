import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, graphql, Kind, parse, print } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { writeDataset } from "../../src/dataset/index.js";
import { FOUND } from "../../src/graphql/navigation/filters/exact-where.js";
import { model } from "../../src/graphql/navigation/model/index.js";
import { loadSeed } from "../../src/import/index.js";
import { Random } from "../fuzz/random.js";
import { ownSchema } from "../support/own-database.js";
import { quickly } from "./support/quickly.js";
import { randomWhere } from "./support/random-where.js";
import { useGraph } from "./support/use-graph.js";

type Data = Record<string, any>;
/** How many random conditions on each list; `FUZZ_RUNS` sets another number. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const store = useGraph();
let schema: GraphQLSchema;

beforeAll(async () => {
  const { dataset } = loadSeed("tests/fixtures/navigation");
  const digest = dataset.changesets[0]?.digest ?? "";
  const changesets = [{ seq: 1, recordedAt: "2022-01-01T00:00:00Z", title: "The beginning", digest }];
  await writeDataset(quickly(store.graph), { ...dataset, changesets });
  schema = await ownSchema();
});

const answer = (source: string, variableValues: object = {}) =>
  graphql({ schema, source, variableValues: variableValues as Data, contextValue: { store: store.graph } });
async function ask(source: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await answer(source, variables);
  expect(errors, `${source} ${JSON.stringify(variables)}`).toBeUndefined();
  return data as Data;
}
const refusal = async (source: string, variables: object = {}): Promise<string | undefined> =>
  (await answer(source, variables)).errors?.[0]?.message;

/** Every list with conditions that is generated, by the name of its root field. */
const lists = () =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === "offset"),
  );

describe("A list that a statement of ours finds", () => {
  test("is asked along a relationship in conditions, whichever it is: the generated ones name what they have not bound", () => {
    const found = parse(model().join("\n")).definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (type.fields ?? []).flatMap(({ name, type: of, directives = [] }) =>
            directives.some((one) => one.name.value === "cypher") && print(of).startsWith("[")
              ? [`${type.name.value}Where.${name.value}`]
              : [],
          )
        : [],
    );
    expect(found.sort()).toEqual(Object.keys(FOUND).sort());
  });

  test.each([
    "{ saidBy: { some: { identifiers_NONE: { retracted: { eq: false } } } } }",
    '{ saidBy: { some: { identifiers_SINGLE: { verification: { eq: "unverified" }, disputed: { eq: true } } } } }',
    "{ saidBy: { all: { identifiers_ALL: { positions_SINGLE: { claim: { retracted: { eq: true } } }, verification: { in: [] } } } } }",
    "{ NOT: { saidBy: { some: { identifiers_SOME: { positions_SOME: { claim: { disputed: { eq: false } } } } } } } }",
  ])("is asked of what is linked, with what is worked out inside: %s", async (where) => {
    const { yes, no } = await ask(
      `{ yes: claimRecords(limit: 200, where: ${where}) { id } no: claimRecords(limit: 200, where: { NOT: ${where} }) { id } }`,
    );
    const { all } = await ask("{ all: claimRecords(limit: 200) { id } }");
    expect(yes.length + no.length).toBe(all.length);
  });
});

describe("A condition", () => {
  test("and its contrary give every record of every list once between them, page by page as well", async () => {
    const random = new Random(20);
    let some = 0;
    for (const list of lists()) {
      const where = list.args.find(({ name }) => name === "where")?.type as GraphQLInputObjectType;
      const key = "id" in where.getFields() ? "id" : "seq";
      for (let run = 0; run < RUNS; run += 1) {
        const given = randomWhere(where, random, 0);
        const sorts = (
          getNamedType(
            list.args.find(({ name }) => name === "sort")?.type as never,
          ) as unknown as GraphQLInputObjectType
        ).getFields();
        const sort = [{ [random.pick(Object.keys(sorts))]: random.pick(["ASC", "DESC"]) }];
        const query = `query ($where: ${where}, $not: ${where}, $sort: [${list.type.toString().replaceAll(/[![\]]/g, "")}Sort!]) {
          all: ${list.name}(limit: 200) { key: ${key} } yes: ${list.name}(limit: 200, where: $where) { key: ${key} } no: ${list.name}(limit: 200, where: $not) { key: ${key} }
          first: ${list.name}(limit: 2, sort: $sort, where: $where) { key: ${key} } second: ${list.name}(limit: 2, offset: 2, sort: $sort, where: $where) { key: ${key} } rest: ${list.name}(limit: 200, offset: 4, sort: $sort, where: $where) { key: ${key} }
        }`;
        const variables = { where: given, not: { NOT: given }, sort };
        if (/further than one condition reaches|lead through some/.test((await refusal(query, variables)) ?? ""))
          continue;
        const { all, yes, no, first, second, rest } = await ask(query, variables);
        const keys = (rows: Data[]): string[] => rows.map((row) => String(row.key)).sort();
        const what = `${list.name} ${JSON.stringify(given)}`;
        expect(keys([...yes, ...no]), what).toEqual(keys(all));
        expect(keys([...first, ...second, ...rest]), `${what} by ${JSON.stringify(sort)}`).toEqual(keys(yes));
        if (yes.length > 0 && no.length > 0) some += 1;
      }
    }
    expect(some).toBeGreaterThan(0);
  });

  test("below a record keeps what it says: nested lists are the records that the whole list has", async () => {
    const { claimRecords } = await ask(
      `{ claimRecords(limit: 200) { id key note saidBy(where: { NOT: { description: { contains: "zz" } } }) { id } all: saidBy { id } none: saidBy(where: { NOT: {} }) { id } } }`,
    );
    for (const claim of claimRecords) {
      expect(claim.saidBy).toEqual(claim.all);
      expect(claim.none).toEqual([]);
    }
  });

  const counted = async (where: string): Promise<number> =>
    (await ask(`{ states: entityRecords(limit: 200, where: ${where}) { id } }`)).states.length;

  test("that is empty holds of every record, and its contrary of none, wherever it stands", async () => {
    const all = await counted("{}");
    const linked = await counted("{ claimsAbout: { some: {} } }");
    expect(all).toBeGreaterThan(linked);
    expect(linked).toBeGreaterThan(0);
    expect(await counted("{ claimsAbout: { none: {} } }")).toBe(all - linked);
    expect(await counted("{ claimsAbout: { all: {} } }")).toBe(all);
    expect(await counted("{ claimsAbout: { all: { NOT: {} } } }")).toBe(all - linked);
    expect(await counted("{ claimsAbout: { single: {} } }")).toBeLessThan(linked);
    expect(await counted("{ NOT: {} }")).toBe(0);
    expect(await counted('{ OR: [{ id: { eq: "aaa" } }, {}] }')).toBe(all);
    expect(await counted("{ OR: [] }")).toBe(0);
    expect(await counted("{ AND: [] }")).toBe(all);
  });

  test("on a value that is not there is false, and its contrary true; `exists` asks for the value itself", async () => {
    const all = await counted("{}");
    const described = await counted("{ description: { exists: true } }");
    expect(await counted("{ description: { exists: false } }")).toBe(all - described);
    expect(await counted('{ description: { contains: "" } }')).toBe(described);
    expect(await counted('{ NOT: { description: { contains: "zz" } } }')).toBe(all);
  });

  test("on the moment of recording compares moments, whatever their offset", async () => {
    const { seq } = (await ask("{ changesets { seq } }")).changesets[0];
    const recorded = async (condition: string): Promise<number> =>
      (await ask(`{ claimRecords(limit: 200, where: { recordedAt: ${condition} }) { id } }`)).claimRecords.length;
    const { changesets } = await ask("{ changesets { recordedAt } }");
    const at = changesets[0].recordedAt as string;
    expect(seq).toBe(1);
    expect(await recorded('{ gte: "2000-01-01T00:00:00Z" }')).toBeGreaterThan(0);
    expect(await recorded('{ lt: "2000-01-01T00:00:00Z" }')).toBe(0);
    const other = new Date(Date.parse(at) + 3_600_000).toISOString().replace("Z", "+01:00");
    expect(await recorded(`{ eq: "${other}" }`)).toBe(await recorded(`{ eq: "${at}" }`));
    expect(await recorded(`{ eq: "${at}" }`)).toBeGreaterThan(0);
  });

  test.each([
    ["a comparison", "{ sourceRecords(where: { publishedOn: { gt: null } }) { id } }", /where\.publishedOn\.gt/],
    ["a list", "{ sourceRecords(where: { AND: null }) { id } }", /where\.AND/],
    ["a quantifier", "{ sourceRecords(where: { passages: { some: null } }) { id } }", /where\.passages\.some/],
    ["a nested list", "{ sourceRecords { passages(where: { at: { eq: null } }) { id } } }", /where\.at\.eq/],
    ["an order", "{ sourceRecords(sort: [{ title: null }]) { id } }", /sort\[0\]/],
  ])("with a null in %s is refused and the place named", async (_what, query, place) => {
    expect(await refusal(query)).toMatch(place);
  });

  test("with a null in a variable is refused too, and without the variable is not there", async () => {
    const query = "query ($v: Date) { sourceRecords(where: { publishedOn: { gt: $v } }) { id } }";
    expect(await refusal(query, { v: null })).toMatch(/where\.publishedOn\.gt/);
    expect((await ask(query)).sourceRecords).toEqual((await ask("{ sourceRecords { id } }")).sourceRecords);
    expect(
      (await ask("{ sourceRecords(where: null, sort: null, limit: null, offset: null) { id } }")).sourceRecords,
    ).toEqual((await ask("{ sourceRecords { id } }")).sourceRecords);
  });
});

describe("An order", () => {
  test("by several fields in one object is refused, as nobody can tell which decides first", async () => {
    expect(await refusal("{ sourceRecords(sort: [{ title: ASC, id: DESC }]) { id } }")).toMatch(/2 fields/);
    await ask("{ sourceRecords(sort: [{ title: ASC }, { id: DESC }]) { id } }");
  });
  test("that ends before a page begins is refused", async () => {
    expect(await refusal("{ sourceRecords(offset: -1) { id } }")).toMatch(/-1/);
    expect(await refusal("{ states { claimsMade(offset: -1) { id } } }")).toMatch(/-1/);
  });
});
