import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { sitemapIndex, sitemapOf } from "../../../src/explorer/feeds/sitemap.js";

const AT_ONCE = 200;
const idsOf = (kind: string, many: number): string[] => Array.from({ length: many }, (_, at) => `${kind}-${at}`);

/** An API with so many claims and provisions; the one list goes on from a cursor, the other by number. */
function recordOf(claims: number, provisions: number, isWithdrawn = (_id: string) => false): Ask {
  const all = idsOf("c", claims);
  const answers: Record<string, (variables: any) => object> = {
    BrowseCounts: () => ({ claims: { totalCount: claims }, provisions: { totalCount: provisions } }),
    BrowseClaims: ({ after }) => {
      const from = after === null ? 0 : Number(after);
      const nodes = all.slice(from, from + AT_ONCE).map((id) => ({ id, sentence: id, retracted: isWithdrawn(id) }));
      const hasNextPage = from + AT_ONCE < claims;
      return { claims: { nodes, pageInfo: { hasNextPage, endCursor: String(from + AT_ONCE) } } };
    },
    BrowseLaw: ({ offset }) => ({
      provisions: idsOf("p", provisions)
        .slice(offset, offset + AT_ONCE)
        .map((id) => ({ id, citation: id })),
      ...{ mechanisms: [], legalCategories: [], instruments: [] },
    }),
    Home: () => ({ situations: [{ id: "example-valley" }] }),
    BrowseEntities: () => ({ entities: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
    BrowseSources: () => ({ sources: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
  };
  return async ({ text }, variables) => ({
    data: answers[/^query (\w+)/.exec(text)?.[1] ?? ""]?.(variables) as never,
  });
}
const locations = (map: string) =>
  [...map.matchAll(/<loc>http:\/\/here(.*?)<\/loc>/g)].map(([, path]) => path as string);

test("The maps of the map of maps hold every record once, and none more than a map may", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(900), fc.nat(900), fc.integer({ min: 1, max: 700 }), async (claims, provisions, most) => {
      const ask = recordOf(claims, provisions);
      const maps = locations(await sitemapIndex(ask, "http://here", Math.max(most, 20))).filter(
        (map) => map !== "/sitemap-pages.xml",
      );
      const held = await Promise.all(
        maps.map(async (path) => {
          const map = /^\/sitemap-(.*)\.xml$/.exec(path)?.[1] as string;
          return locations((await sitemapOf(map, ask, "http://here", Math.max(most, 20))) as string);
        }),
      );
      expect(held.every((one) => one.length <= Math.max(most, 20))).toBe(true);
      expect(held.flat().sort()).toEqual([...idsOf("/claims/c", claims), ...idsOf("/provisions/p", provisions)].sort());
    }),
    { numRuns: 25 },
  );
});

test("What was withdrawn from the record stands in no map, and everything else in one", async () => {
  const isWithdrawn = (id: string): boolean => Number(id.slice(2)) % 3 === 1;
  await fc.assert(
    fc.asyncProperty(fc.nat(900), fc.integer({ min: 20, max: 700 }), async (claims, most) => {
      const ask = recordOf(claims, 0, isWithdrawn);
      const maps = locations(await sitemapIndex(ask, "http://here", most)).filter((map) => map.includes("claims"));
      const held = await Promise.all(
        maps.map(async (path) => {
          const map = /^\/sitemap-(.*)\.xml$/.exec(path)?.[1] as string;
          return locations((await sitemapOf(map, ask, "http://here", most)) as string);
        }),
      );
      expect(held.flat().sort()).toEqual(
        idsOf("c", claims)
          .filter((id) => !isWithdrawn(id))
          .map((id) => `/claims/${id}`)
          .sort(),
      );
    }),
    { numRuns: 25 },
  );
});

test("A map beyond the last is not there", async () => {
  const ask = recordOf(401, 0);
  expect(await sitemapOf("claims-2", ask, "http://here", 400)).toContain("/claims/c-400<");
  expect(await sitemapOf("claims-3", ask, "http://here", 400)).toBeUndefined();
  expect(await sitemapOf("claims-1", ask, "http://here", 400)).toBeUndefined();
  expect(await sitemapOf("constructor", ask, "http://here", 400)).toBeUndefined();
});

test("One map holds the pages that are no record's: the start page, and each situation with what is told of it", async () => {
  const ask = recordOf(0, 0);
  expect(locations(await sitemapIndex(ask, "http://here"))).toContain("/sitemap-pages.xml");
  const held = locations((await sitemapOf("pages", ask, "http://here")) as string);
  expect(held).toEqual(expect.arrayContaining(["/", "/record", "/situations/example-valley"]));
  for (const of of ["changes", "gaps", "timeline", "calls"]) expect(held).toContain(`/situations/example-valley/${of}`);
});
