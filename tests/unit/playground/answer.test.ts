import { type GraphQLSchema, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { tablesOf } from "../../../src/playground/answer/tables.js";
import { pagesOf } from "../../../src/playground/answer/types-of-answer.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});
const pages = (query: string, data: unknown) => Object.fromEntries(pagesOf(data, parse(query), schema));

describe("An answer as tables", () => {
  test("has a row for each record and a column for each field, however deep, in the order of the answer", () => {
    expect(
      tablesOf({
        coverage: [
          {
            mechanism: { id: "icc", name: "Court" },
            limbs: [{ kind: "TIME" }, { kind: "PERSON" }],
            outcome: "COVERED",
          },
          { mechanism: { id: "icj", name: "Other" }, limbs: [], basis: null, outcome: "UNKNOWN" },
        ],
      }),
    ).toEqual([
      {
        title: "coverage",
        columns: ["mechanism › id", "mechanism › name", "limbs › kind", "outcome"],
        rows: [
          [["icc"], ["Court"], ["TIME", "PERSON"], ["COVERED"]],
          [["icj"], ["Other"], [], ["UNKNOWN"]],
        ],
      },
    ]);
  });

  test("are one for each list beside another, and one for what stands beside lists; edges give their records", () => {
    const found = tablesOf({
      search: { edges: [{ cursor: "x", node: { id: "a" } }], pageInfo: { hasNextPage: false } },
      m: { rows: [{ violations: 1 }], totals: [{ violations: 2 }] },
    });
    expect(found.map(({ title, columns }) => [title, columns])).toEqual([
      ["search edges", ["id"]],
      ["search", ["pageInfo › hasNextPage"]],
      ["m rows", ["violations"]],
      ["m totals", ["violations"]],
    ]);
  });

  test("are none for no answer, an empty list and a refusal", () => {
    for (const data of [undefined, null, {}, { coverage: [] }, { coverage: null }]) expect(tablesOf(data)).toEqual([]);
  });
});

describe("An id in an answer", () => {
  test("leads to the page of what it is of, under aliases and in fragments", () => {
    const query = `{ c: coverage(conduct: {}) { mechanism { id } basis { provision { id } } ...L } }
      fragment L on Coverage { limbs { claims { id source { id } speaker { id } positions { id } } } }`;
    const claims = [{ id: "c-1", source: { id: "s-1" }, speaker: { id: "isr" }, positions: [{ id: "c-2" }] }];
    const data = { c: [{ mechanism: { id: "icc" }, basis: { provision: { id: "a/b" } }, limbs: [{ claims }] }] };
    expect(pages(query, data)).toEqual({
      icc: "/mechanisms/icc",
      "a/b": "/provisions/a/b",
      "c-1": "/claims/c-1",
      "s-1": "/sources/s-1",
      isr: "/entities/isr",
      "c-2": "/claims/c-2",
    });
  });

  test("leads where its own kind says, and to a violation where it is an example of one", () => {
    expect(
      pages('{ search(text: "x") { edges { node { id kind } } } }', {
        search: {
          edges: [{ node: { id: "genocide", kind: "LegalCategory" } }, { node: { id: "raid", kind: "Incident" } }],
        },
      }),
    ).toEqual({ genocide: "/categories/genocide", raid: "/entities/raid" });
    expect(
      pages('{ coverageMatrix(situation: "s") { rows { category { id } cells { example } } } }', {
        coverageMatrix: { rows: [{ category: { id: "k" }, cells: [{ example: "v-1" }] }] },
      }),
    ).toEqual({ k: "/categories/k", "v-1": "/violations/v-1" });
  });

  test("leads nowhere where nothing says what it is of", () => {
    expect(
      pages('{ search(text: "x") { edges { node { id } } } }', { search: { edges: [{ node: { id: "x" } }] } }),
    ).toEqual({});
    expect(pages("{ __typename }", { other: { id: "x" } })).toEqual({});
  });
});
