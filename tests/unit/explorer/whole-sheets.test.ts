import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import type { Page } from "../../../src/explorer/page.js";
import { browse } from "../../../src/explorer/pages/browse/page.js";
import { denials } from "../../../src/explorer/pages/denials/page.js";
import { entity } from "../../../src/explorer/pages/entity/page.js";
import { home } from "../../../src/explorer/pages/home/page.js";
import { horizons } from "../../../src/explorer/pages/horizons/page.js";
import { record } from "../../../src/explorer/pages/record/page.js";
import { search } from "../../../src/explorer/pages/search/page.js";
import type { Taken } from "../../../src/explorer/take-out.js";

const id = (at: number): string => `c-${String(at).padStart(4, "0")}`;
const named = (one: string) => ({ id: one, name: one, kind: "STATE", caution: null });
const dated = (one: string) => ({
  ...{
    id: one,
    rev: 1,
    kind: "occurrence",
    sentence: one,
    pinpoint: null,
    retracted: false,
    disputed: false,
    on: null,
  },
  ...{ seenFrom: null, certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: null, answers: [] },
  ...{ speaker: named("a"), source: { id: "s", title: "S" }, positions: [], standard: null, verification: "verified" },
});
const ENTITY = {
  ...{
    id: "a",
    name: "A",
    type: "Unit",
    rev: 1,
    otherNames: null,
    description: null,
    existsFrom: null,
    existsTo: null,
  },
  ...{ actor: null, mechanism: null, situation: null, situations: [], incident: null, acts: [], claimsAbout: [] },
  ...{ claimsNaming: [], claimsScoped: [], callsAddressed: [], mentionedIn: [] },
};

/** An API whose lists have so many records, and give as many of them at once as they are asked for. */
function apiOf(count: number): Ask {
  const listOf = <T>(make: (one: string) => T) => {
    return ({ first, after }: { first?: number; after?: string | null }, atOnce: number) => {
      const from = after ? Number(after) : 0;
      const to = Math.min(count, from + (first ?? atOnce));
      const nodes = Array.from({ length: to - from }, (_, at) => make(id(from + at)));
      return { nodes, totalCount: count, pageInfo: { hasNextPage: to < count, endCursor: String(to) } };
    };
  };
  const [claims, hits] = [listOf(dated), listOf((one) => ({ id: one, name: one, kind: "Unit", snippet: null }))];
  const answers: Record<string, (given: never) => object> = {
    Changesets: () => ({
      changesets: [
        { seq: 1, recordedAt: "2024-06-01T00:00:00Z", title: "First", digest: "1" },
        { seq: 2, recordedAt: "2026-06-01T00:00:00Z", title: "Second", digest: "2" },
      ],
    }),
    RecordPage: (given) => ({ claims: claims(given, 50) }),
    RecordActs: () => ({ actRecords: [] }),
    BrowseClaims: (given) => ({ claims: claims(given, 200) }),
    Denials: (given) => ({
      ...{ entities: { nodes: [ENTITY] }, disputes: claims(given, 50), ever: { totalCount: count } },
    }),
    EntityPage: () => ({ entities: { nodes: [ENTITY] } }),
    EntitySays: (given) => ({ claims: claims(given, 200) }),
    ClaimsByIds: ({ ids }: { ids: string[] }) => ({ claims: { nodes: ids.map(dated) } }),
    ClaimRanks: () => ({ actRecords: [] }),
    Search: (given) => {
      const { nodes, pageInfo } = hits(given, 50);
      const edges = nodes.map((node) => ({ node: { ...node, matchedName: null, namedBy: [] } }));
      return { search: { edges, pageInfo, didYouMean: [], alsoLookedFor: [], notLookedFor: [], leftOut: null } };
    },
    Home: () => ({
      situations: [
        { ...named("a"), rev: 1, otherNames: null, description: null },
        { ...named("of-the-second"), rev: 2, otherNames: null, description: null },
      ],
    }),
    HomeNumbers: ({ knownAt, ...given }: { knownAt?: string }) => ({
      violations: knownAt ? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } } : claims(given, 200),
    }),
    HorizonsSubject: () => ({ mechanisms: [], entities: { nodes: [ENTITY] } }),
    Horizons: () => ({
      horizons: Array.from({ length: count }, () => ({
        ...{ on: "2030-01-01", mechanism: named("a-court"), before: "COVERED", after: "NOT_COVERED", sentence: "S." },
        because: [],
      })),
    }),
  };
  return async ({ text }, variables) => {
    const name = /^query (\w+)/.exec(text)?.[1] ?? "";
    if (!answers[name]) return { data: { allegedViolations: [], formerViolations: [], violations: [] } as never };
    return { data: answers[name](variables as never) as never };
  };
}

let taken: Taken | undefined;
const get = async (page: Page, url: string, params: Record<string, string>, ask: Ask): Promise<string> =>
  (
    await explore(page, {
      ...{ params, url, origin: "https://example.org", accept: "*/*", ask, today: "2026-11-01" },
      cite: { bib: () => "", ris: () => "", csl: () => "" },
      takeOut: async (_format, what) => {
        taken = what;
        return { text: "", manifest: "" };
      },
    })
  ).body;
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

const LISTS: readonly (readonly [string, Page, string, Record<string, string>, string])[] = [
  ["what a revision brought", record, "/record.csv?rev=1", {}, "claim"],
  ["hits of a search", search, "/search.csv?q=a", {}, "id"],
  ["a list of records", browse, "/browse/claims.csv", { list: "claims.csv" }, "name"],
  ["what a speaker rejects", denials, "/entities/a/denials.csv", { id: "a" }, "position"],
  ["what a speaker says", entity, "/entities/a.csv", { id: "a.csv" }, "claim"],
];

describe("The CSV form of a list that a page shows in parts", () => {
  test.each(LISTS)("has all of it, each row once: %s", async (_, page, url, params, column) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 700 }), async (count) => {
        const rows = rowsOf(await get(page, url, params, apiOf(count)));
        expect(rows.map((row) => row[column])).toEqual(Array.from({ length: count }, (_one, at) => id(at)));
      }),
      { numRuns: 12, examples: [[201], [50], [51]] },
    );
  });

  test("begins where its address says that it begins", async () => {
    const rows = rowsOf(await get(record, "/record.csv?rev=1&after=400", {}, apiOf(650)));
    expect([rows.length, rows[0]?.claim]).toEqual([250, "c-0400"]);
  });

  test("is no longer than the page where somebody reads it as a page", async () => {
    expect((await get(record, "/record?rev=1", {}, apiOf(650))).match(/c-0\d{3}/g)?.length).toBeGreaterThan(0);
    expect(JSON.parse(await get(record, "/record.json?rev=1", {}, apiOf(650))).data.brought.claims.nodes).toHaveLength(
      50,
    );
  });
});

describe("The record behind a list that a page shows in parts", () => {
  test("is taken out whole", async () => {
    await get(record, "/record.nq?rev=1", {}, apiOf(650));
    expect(taken?.ids.filter((one) => one.startsWith("c-"))).toHaveLength(650);
  });
});

describe("The address in a row", () => {
  const [asOf, knownAt] = ["2016-01-01", "2025-01-01T00:00:00Z"];
  test.each([
    ...LISTS,
    ["days ahead", horizons, "/horizons.csv?subject=a", {}, "subject"] as const,
    ["the start page", home, "/index.csv", {}, "id"] as const,
  ])("leads to the days that the row is of: %s", async (_, page, url, params) => {
    const csv = await get(
      page,
      `${url}${url.includes("?") ? "&" : "?"}asOf=${asOf}&knownAt=${knownAt}`,
      params,
      apiOf(3),
    );
    const addresses = rowsOf(csv).map(({ address = "" }) => new URL(address));
    expect(addresses.length).toBeGreaterThan(0);
    for (const { origin, searchParams } of addresses)
      expect([origin, searchParams.getAll("asOf"), searchParams.getAll("knownAt")]).toEqual([
        ...["https://example.org", [asOf]],
        [knownAt],
      ]);
  });

  test("names no day where none was asked for", async () => {
    for (const { address = "" } of rowsOf(await get(record, "/record.csv?rev=1", {}, apiOf(3))))
      expect(address).toMatch(/^https:\/\/example\.org\/claims\/c-\d{4}$/);
  });
});

describe("The start page looked back to", () => {
  test("has the situations, their numbers and the news of that moment", async () => {
    const then = "knownAt=2025-01-01T00:00:00Z";
    const body = await get(home, `/?${then}`, {}, apiOf(230));
    expect(body).not.toMatch(/of-the-second|>Second<|230/);
    expect(body).toContain(">First</a>");
    expect(rowsOf(await get(home, `/index.csv?${then}`, {}, apiOf(230))).map((row) => row.allegedViolations)).toEqual([
      "0",
    ]);
    expect(rowsOf(await get(home, "/index.csv", {}, apiOf(230))).map((row) => row.allegedViolations)).toEqual([
      ...["230", "230"],
    ]);
  });
});
