import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { Random } from "../fuzz/random.js";
import { ownSchema } from "../support/own-database.js";
import { quickly } from "./support/quickly.js";
import { randomWhere } from "./support/random-where.js";
import { useGraph } from "./support/use-graph.js";

type Data = Record<string, any>;
/** How many random conditions and orders on each list; `FUZZ_RUNS` sets another number. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const LISTS = { claims: "Claim", sources: "Source", entities: "Entity", violations: "AllegedViolation" };
const FILTERS = {
  claims: "ClaimFilter",
  sources: "SourceFilter",
  entities: "EntityFilter",
  violations: "ViolationFilter",
};
type List = keyof typeof LISTS;
const lists = Object.keys(LISTS) as List[];

const store = useGraph();
const { dataset } = loadSeed("tests/fixtures/navigation");
const digest = dataset.changesets[0]?.digest ?? "";
const first = { seq: 1, recordedAt: "2022-01-01T00:00:00Z", title: "The beginning", digest };
const second = { seq: 2, recordedAt: "2023-01-01T00:00:00Z", title: "More", digest: `${digest.slice(0, -1)}0` };
const once: Dataset = { ...dataset, changesets: [first] };

/** The same record and what a second revision brought: a copy of every claim, and the withdrawal of some of the first. */
const later = (withdrawn: readonly string[]): Dataset => ({
  ...dataset,
  changesets: [first, second],
  claims: [
    ...dataset.claims,
    ...dataset.claims.map((claim) => ({ ...claim, id: `${claim.id.slice(0, -1)}-`, rev: 2 })),
  ],
  acts: [
    ...dataset.acts,
    ...withdrawn.map((on, index) => ({
      id: `a-later-${index}`,
      act: "retraction" as const,
      on,
      by: "river-watch",
      reason: "a test",
      rev: 2,
    })),
  ] as Dataset["acts"],
});

let schema: GraphQLSchema;
beforeAll(async () => {
  await writeDataset(quickly(store.graph), once);
  schema = await ownSchema();
});

const answer = (source: string, variableValues: object = {}) =>
  graphql({ schema, source, variableValues: variableValues as Data, contextValue: { store: store.graph } });
async function ask(source: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await answer(source, variables);
  expect(errors, `${source} ${JSON.stringify(variables)}`).toBeUndefined();
  return data as Data;
}
const codeOf = async (source: string, variables: object = {}): Promise<string | undefined> =>
  ((await answer(source, variables)).errors?.[0]?.originalError as { code?: string } | undefined)?.code;

interface Asked {
  readonly where?: object;
  readonly sort?: object[];
  readonly knownAt?: string;
}
/** One page of a list. */
async function page(list: List, asked: Asked, way: object): Promise<Data> {
  const type = LISTS[list];
  return (
    await ask(
      `query ($where: ${FILTERS[list]}, $sort: [${type}Sort!], $knownAt: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
        list: ${list}(where: $where, sort: $sort, knownAt: $knownAt, first: $first, after: $after, last: $last, before: $before) {
          edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { ...asked, ...way },
    )
  ).list;
}

/** Every id of a list, page by page, forwards or from the end. */
async function paged(list: List, asked: Asked, size: number, from: "start" | "end" = "start"): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const way: object = from === "start" ? { first: size, after: cursor } : { last: size, before: cursor };
    const { edges, nodes, pageInfo } = await page(list, asked, way);
    const shown = edges.map(({ node }: Data) => node.id);
    expect(nodes.map(({ id }: Data) => id)).toEqual(shown);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    if (from === "start") ids.push(...shown);
    else ids.unshift(...shown);
    expect(from === "start" ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
    more = from === "start" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = from === "start" ? pageInfo.endCursor : pageInfo.startCursor;
    expect(ids.length).toBeLessThan(500);
  }
  return ids;
}

describe.each(lists)("The list of %s", (list) => {
  const type = LISTS[list];
  const randomSort = (random: Random): object[] => {
    const fields = Object.keys((schema.getType(`${type}Sort`) as GraphQLInputObjectType).getFields());
    return Array.from({ length: random.int(0, 2) }, () => ({ [random.pick(fields)]: random.pick(["ASC", "DESC"]) }));
  };

  test("gives each record once under any condition and order, in either direction, as many as it counts; the contrary gives the others", async () => {
    const random = new Random(list.length);
    const all = await paged(list, {}, 200);
    expect(all.length).toBeGreaterThan(0);
    let told = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const matches = randomWhere(schema.getType(`${type}Where`) as GraphQLInputObjectType, random, 0);
      const sort = randomSort(random);
      const size = random.int(1, 5);
      const yes = { where: { matches }, sort };
      const refused = await answer(`query ($where: ${FILTERS[list]}) { ${list}(where: $where) { totalCount } }`, {
        where: { matches },
      });
      if (refused.errors?.[0]?.message.includes("further than one condition reaches")) continue;
      const what = JSON.stringify(yes);
      const forwards = await paged(list, yes, size);
      expect(new Set(forwards).size, what).toBe(forwards.length);
      expect(await paged(list, yes, size, "end"), what).toEqual(forwards);
      expect((await page(list, yes, { first: 1 })).totalCount, what).toBe(forwards.length);
      const others = await paged(list, { where: { matches: { NOT: matches } }, sort }, 50);
      expect([...forwards, ...others].sort(), what).toEqual(all);
      told += forwards.length > 0 && others.length > 0 ? 1 : 0;
    }
    if (RUNS > 20) expect(told).toBeGreaterThan(0);
  }, 60_000);

  test("is the same by a statement of ours and by the generated list, and counts what it gives", async () => {
    for (const where of CONDITIONS[list]) {
      const own = await paged(list, { where }, 3);
      expect(await paged(list, { where: { ...where, matches: {} } }, 3), JSON.stringify(where)).toEqual(own);
      expect((await page(list, { where }, { first: 1 })).totalCount, JSON.stringify(where)).toBe(own.length);
    }
  });
});

describe("The connection of every other list", () => {
  /** Those lists: the plain one, the type of its records and their key, whether it knows the second clock. */
  const others = () =>
    Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(({ name }) => name.endsWith("Connection"))
      .map(({ name, type, args }) => {
        const record = getNamedType(type).name.replace(/Connection$/, "");
        const held = schema.getType(record);
        const fields = isObjectType(held) ? held.getFields() : {};
        return {
          name,
          plural: name.replace(/Connection$/, ""),
          record,
          key: "id" in fields ? "id" : "seq",
          fields: Object.keys((schema.getType(`${record}Sort`) as GraphQLInputObjectType).getFields()),
          knows: args.some((one) => one.name === "knownAt"),
        };
      });
  type Other = ReturnType<typeof others>[number];

  /** Every key of a list, page by page, and what each page counts. */
  async function through({ name, record, key }: Other, asked: object, way: "first" | "last", size: number) {
    const [cursor, more] = way === "first" ? ["after", "hasNextPage"] : ["before", "hasPreviousPage"];
    const found: (string | number)[] = [];
    for (let from: string | null = null, goesOn = true; goesOn; ) {
      const { list } = await ask(
        `query ($where: ${record}Where, $sort: [${record}Sort!], $size: Int, $from: String) {
          list: ${name}(where: $where, sort: $sort, ${way}: $size, ${cursor}: $from) {
            edges { cursor node { ${key} } } nodes { ${key} } ${record === "Person" ? "" : "totalCount"} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        { ...asked, size, from },
      );
      const keys = list.edges.map(({ node }: Data) => node[key]);
      expect(list.nodes.map((node: Data) => node[key])).toEqual(keys);
      if (way === "first") found.push(...keys);
      else found.unshift(...keys);
      goesOn = list.pageInfo[more as string];
      from = way === "first" ? list.pageInfo.endCursor : list.pageInfo.startCursor;
      if (!goesOn && record !== "Person") expect(list.totalCount, name).toBe(found.length);
      expect(found.length).toBeLessThan(1000);
    }
    return found;
  }

  test("gives what the plain list gives, in its order, whole and under a condition, from either end", async () => {
    const random = new Random(29);
    const filled = new Set<string>();
    for (const other of others()) {
      const { plural, record, key, fields } = other;
      const sort = [{ [random.pick(fields)]: random.pick(["ASC", "DESC"]) }];
      for (const [asked, way] of [
        [{}, "first"],
        [{ where: { NOT: { [key]: { in: [] } } }, sort }, "last"],
      ] as const) {
        const plain = await ask(
          `query ($where: ${record}Where, $sort: [${record}Sort!]) { list: ${plural}(where: $where, sort: $sort, limit: 200) { ${key} } }`,
          asked,
        );
        const expected = plain.list.map((one: Data) => one[key]);
        const what = `${plural} ${JSON.stringify(asked)}`;
        expect(await through(other, asked, way, Math.max(1, Math.ceil(expected.length / 3))), what).toEqual(expected);
        if (expected.length > 1) filled.add(plural);
      }
    }
    expect(filled.size).toBeGreaterThan(5);
  }, 60_000);

  test("walks on from its records as the plain list does", async () => {
    const walked = "id name provision { citation } categories { id } findings { id speaker { name } }";
    const { plain, paged } = await ask(
      `{ plain: elements(limit: 3) { ${walked} } paged: elementsConnection(first: 3) { nodes { ${walked} } } }`,
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(paged.nodes).toEqual(plain);
  });

  test("refuses a condition in the words it was written in, a cursor of another list, and a page of no size", async () => {
    const { errors } = await answer("{ mechanismsConnection(where: { note: { contains: null } }) { totalCount } }");
    expect(errors?.[0]?.message).toMatch(/^`where\.note\.contains` is null/);
    const { elementsConnection } = await ask("{ elementsConnection(first: 1) { pageInfo { endCursor } } }");
    const after = elementsConnection.pageInfo.endCursor;
    const asked = "query ($after: String) { provisionsConnection(after: $after) { totalCount } }";
    expect(await codeOf(asked, { after })).toBe("CURSOR_OF_ANOTHER_LIST");
    expect(await codeOf("{ placesConnection(first: 0) { totalCount } }")).toBe("PAGE_SIZE");
  });
});

/** Conditions of our own, alone and together. */
const CONDITIONS: Readonly<Record<List, readonly object[]>> = {
  claims: [
    {},
    { withdrawn: true },
    { speaker: "aaa" },
    { source: "decision" },
    { subject: "oron-raid" },
    { subject: "oron-raid", withdrawn: true, speaker: "river-watch" },
    { object: "crimes.raid" },
    { object: "first-brigade" },
    { kind: "figure" },
    { rev: 1, kind: "call" },
    { rev: 2 },
    { text: "inquir" },
    { text: "*:*" },
    { verification: "unverified" },
  ],
  sources: [
    {},
    { genre: "report" },
    { from: "2020-01-01", to: "2020-12-31" },
    { text: "rep" },
    { publisher: "nobody" },
  ],
  entities: [{}, { type: "State" }, { situation: "river" }, { text: "آريا" }, { text: "oron", situation: "river" }],
  violations: [
    {},
    { incident: "oron-raid" },
    { category: "crimes.raid" },
    { allegedActor: "first-brigade" },
    { situation: "river", allegedActor: "first-brigade" },
  ],
};

describe("A cursor", () => {
  const cursorOf = async (list: List, asked: Asked = {}): Promise<string> =>
    (await page(list, asked, { first: 1 })).edges[0].cursor;

  test("of another list or another order is refused, and one that is none", async () => {
    const after = await cursorOf("sources");
    expect(await codeOf("query ($after: String) { entities(after: $after) { nodes { id } } }", { after })).toBe(
      "CURSOR_OF_ANOTHER_LIST",
    );
    expect(
      await codeOf("query ($after: String) { sources(after: $after, sort: [{ title: ASC }]) { nodes { id } } }", {
        after,
      }),
    ).toBe("CURSOR_OF_ANOTHER_LIST");
    for (const broken of [
      "x",
      "",
      Buffer.from("[]").toString("base64url"),
      Buffer.from('["a",1]').toString("base64url"),
    ])
      expect(
        await codeOf("query ($after: String) { sources(before: $after) { nodes { id } } }", { after: broken }),
      ).toBe("CURSOR_INVALID");
  });
});

test("A condition that cannot be asked is refused in the words it was written in", async () => {
  const { errors } = await answer(`{ sources(where: { matches: { publishedOn: { gt: null } } }) { totalCount } }`);
  expect(errors?.[0]?.message).toMatch(/^`where\.matches\.publishedOn\.gt` is null/);
});

describe("A refusal further down a page", () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  beforeEach(() => void process.on("unhandledRejection", hear));
  afterEach(() => void process.off("unhandledRejection", hear));

  // Every record of a page is a promise. One that nobody waits for would end the process when it fails.
  test.each(lists)("is told to the client that asks for a list of %s, and to nobody else", async (list) => {
    const type = schema.getType(LISTS[list]);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const field = fields.find(({ args }) => args.some(({ name }) => name === "offset"))?.name;
    expect(field, list).toBeDefined();
    for (const shown of ["nodes", "edges { node", "nodes { id } edges { node"]) {
      const close = shown.includes("edges") ? "}" : "";
      const { errors } = await answer(
        `{ ${list}(first: 5) { ${shown} { ${field}(offset: -1) { __typename } } ${close} } }`,
      );
      expect(errors?.map(({ originalError }) => (originalError as { code?: string }).code)).toContain("PAGE_OFFSET");
    }
    // Node tells of them after all that is under way.
    await new Promise((done) => setTimeout(done, 50));
    expect(unheard).toEqual([]);
  });

  test("of the store itself is told in the same way", async () => {
    const failing = {
      ...store.graph,
      read: async (statement: string, given?: Data) => {
        if (statement === "read/navigation/claims-at") throw new Error("the store is gone");
        return store.graph.read(statement, given);
      },
    };
    const { errors } = await graphql({
      schema,
      source: "{ claims(first: 5) { edges { node { id } } } }",
      contextValue: { store: failing },
    });
    expect(errors?.map(({ message }) => message)).toContain("the store is gone");
    await new Promise((done) => setTimeout(done, 50));
    expect(unheard).toEqual([]);
  });
});

describe("An import between two pages", () => {
  const EARLIER = "2022-06-01T00:00:00Z";
  const orders: Asked[] = [{}, { sort: [{ id: "DESC" }] }];
  const source = `query ($knownAt: DateTime) { claims(where: { kind: "characterization" }, knownAt: $knownAt) { nodes { id disputed positions { id } rev subjects { id } } edges { node { sentence speaker { id } } } } }`;

  test("changes nothing of the list that was begun: it goes on in the record it began in, as that record held its claims", async () => {
    const begun = await Promise.all(
      lists.flatMap((list) =>
        orders.map(async (asked) => ({
          list,
          asked,
          all: await paged(list, asked, 200),
          begin: await page(list, asked, { first: 1 }),
        })),
      ),
    );
    const shown = (await ask(source)).claims;
    expect(shown.nodes.length).toBeGreaterThan(0);
    await writeDataset(quickly(store.graph), later(dataset.claims.map(({ id }) => id)));
    for (const { list, asked, all, begin } of begun) {
      const { edges, totalCount } = begin;
      const rest = await page(list, asked, { first: 200, after: edges[0].cursor });
      expect([edges[0].node.id, ...rest.nodes.map(({ id }: Data) => id)], list).toEqual(all);
      expect(rest.totalCount, list).toBe(totalCount);
      expect(await paged(list, { ...asked, knownAt: EARLIER }, 7), list).toEqual(all);
    }
    expect((await ask(source, { knownAt: EARLIER })).claims).toEqual(shown);
    const now = (await ask(source)).claims.nodes;
    expect(now).toHaveLength(shown.nodes.length);
    expect(now.map(({ rev }: Data) => rev)).not.toContain(1);
    const held = `query ($knownAt: DateTime) { changesetsConnection(knownAt: $knownAt) { nodes { seq } totalCount } positionRecordsConnection(knownAt: $knownAt) { totalCount } statesConnection(knownAt: $knownAt) { totalCount } }`;
    const [earlier, latest] = [await ask(held, { knownAt: EARLIER }), await ask(held)];
    expect(earlier.changesetsConnection).toEqual({ nodes: [{ seq: 1 }], totalCount: 1 });
    expect(latest.changesetsConnection.nodes).toEqual([{ seq: 1 }, { seq: 2 }]);
    expect(latest.positionRecordsConnection.totalCount).toBe(2 * earlier.positionRecordsConnection.totalCount);
    expect(latest.statesConnection).toEqual(earlier.statesConnection);
    const after = (await page("claims", {}, { first: 1 })).edges[0].cursor;
    const asked = `query ($after: String) { claims(after: $after, knownAt: "${EARLIER}") { nodes { id } } }`;
    expect(await codeOf(asked, { after })).toBe("CURSOR_OF_ANOTHER_RECORD");
  });
});
