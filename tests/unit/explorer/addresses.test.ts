import fc from "fast-check";
import { h } from "preact";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import { meantBy, PAGES } from "../../../src/explorer/index.js";
import { definePage, type Page } from "../../../src/explorer/page.js";
import { compare } from "../../../src/explorer/pages/compare/page.js";
import { elements } from "../../../src/explorer/pages/elements/page.js";
import { horizons } from "../../../src/explorer/pages/horizons/page.js";
import { LISTS } from "../../../src/explorer/pages/index.js";

const ask: Ask = async () => ({
  data: { changesets: [{ seq: 1, recordedAt: "2026-06-01T00:00:00Z", title: "First", digest: "1" }] } as never,
});
const table: Page = definePage({
  path: "/table",
  takes: ["category"],
  load: async () => ({}),
  about: () => ({ title: "A table" }),
  View: () => h("p", null, "Every row."),
  sheet: () => ({ columns: ["row"], rows: [["1"]] }),
  feed: () => ({ title: "Of the table", page: "/table", self: "/table.atom", entries: [] }),
});
const get = (url: string, page: Page | undefined = table) =>
  explore(page, {
    ...{ params: {}, url, accept: "text/html", origin: "http://here", ask, today: "2026-06-30" },
    cite: { bib: String, ris: String, csl: String },
  });

describe("A name in an address that its page takes nothing under", () => {
  const name = fc.stringMatching(/^[a-z]{1,8}s$/);
  test("is refused where a file is asked for, with the names that are taken", async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(".csv", ".json", ".atom"), async (one, ending) => {
        const answer = await get(`/table${ending}?${one}=genocide&asOf=2024-01-01`);
        expect(answer.status).toBe(400);
        const [error] = JSON.parse(answer.body).errors;
        expect(error.extensions.code).toBe("REQUEST_PARAMETER_UNKNOWN");
        expect(error.message).toContain(one);
        expect(error.message).toContain("category");
      }),
      { numRuns: 20 },
    );
  });
  test("is said on a page to be read, which is there all the same", async () => {
    const answer = await get("/table?categories=genocide&category=x");
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(/Not looked at.*<bdi>categories<\/bdi>/s);
  });
  test("is none of those that the page takes, nor a day, nor keeping", async () => {
    expect((await get("/table.csv?category=a&category=b&asOf=2024-01-01&knownAt=2026-06-02T00:00:00Z")).status).toBe(
      200,
    );
    expect((await get("/table?category=a")).body).not.toContain("Not looked at");
  });
});

test("Every page that is read leads to the feed of the record, and to its own where it has one", async () => {
  const { body } = await get("/table");
  for (const self of ["/record.atom", "/table.atom"])
    expect(body).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]*href="${self}"`));
});

describe("An address that was cut by hand", () => {
  test("leads to what it was cut from", () => {
    expect(meantBy("/entities/hamas/?asOf=2024-01-01")).toBe("/entities/hamas?asOf=2024-01-01");
    for (const list of Object.keys(LISTS)) expect(meantBy(`/${list}/`)).toBe(`/browse/${list}`);
    expect(meantBy("/situations")).toBe("/#situations");
  });
  test("never leads off this server, nor to itself", () => {
    const piece = fc.constantFrom("/", "//", "\\", ".", "..", "a", "example.org", "%2f", "entities", "@", ":", "?");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = `/${pieces.join("")}`;
        const meant = meantBy(url);
        if (meant === undefined) return;
        expect(meant).not.toBe(url);
        expect(new URL(meant, "http://here").host).toBe("here");
      }),
    );
  });
  test("is not one that has a page", () => {
    for (const { path } of PAGES) if (!path.includes(":")) expect(meantBy(path), path).toBeUndefined();
  });
});

test("A page that is not there leads to the lists of what is", async () => {
  const answer = await explore(undefined, {
    ...{ params: {}, url: "/nothing", accept: "text/html", origin: "http://here", ask, today: "2026-06-30" },
    cite: { bib: String, ris: String, csl: String },
  });
  expect(answer.status).toBe(404);
  for (const list of Object.keys(LISTS)) expect(answer.body).toContain(`href="/browse/${list}"`);
});

test("A page that is asked for of nothing leads to the situations of the record", async () => {
  const situations = [{ id: "example-valley", name: "Example Valley", rev: 1 }];
  const knows: Ask = async ({ text }, variables) =>
    text.startsWith("query Home") ? { data: { situations } as never } : ask({ text } as never, variables);
  for (const page of [compare, horizons, elements]) {
    const answer = await explore(page, {
      ...{ params: {}, url: page.path, accept: "text/html", origin: "http://here", ask: knows, today: "2026-06-30" },
      cite: { bib: String, ris: String, csl: String },
    });
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('href="/situations/example-valley"');
  }
});

describe("A page as of a day that has not come", () => {
  const day = fc
    .integer({ min: -20, max: 400 })
    .map((days) => new Date(Date.UTC(2026, 5, 30) + days * 86_400_000).toISOString().slice(0, 10));

  test("says what it supposes, on the page, in what is cited and in what is taken out; as of any other it does not", async () => {
    await fc.assert(
      fc.asyncProperty(day, fc.constantFrom("asOf", "knownAt"), async (one, clock) => {
        const value = clock === "asOf" ? one : `${one}T12:00:00Z`;
        const later = one > "2026-06-30";
        const [page, file] = [await get(`/table?${clock}=${value}`), await get(`/table.json?${clock}=${value}`)];
        expect([page.status, page.body.match(/has not come/g)?.length ?? 0]).toEqual([200, later ? 3 : 0]);
        expect("supposed" in JSON.parse(file.body).metadata).toBe(later);
      }),
      { numRuns: 30 },
    );
  });
});
