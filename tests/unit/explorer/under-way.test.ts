import { describe, expect, test } from "vitest";
import { isForReading, type PageRequest, underWay } from "../../../src/explorer/index.js";

const CHANGESETS = [1, 2].map((seq) => ({
  seq,
  recordedAt: `2026-11-2${seq}T00:00:00Z`,
  title: `Revision ${seq}`,
  digest: "d".repeat(64),
}));
const request = (url: string, accept = "text/html"): PageRequest => ({
  params: {},
  url,
  accept,
  origin: "http://localhost",
  ask: async () => ({ data: { changesets: CHANGESETS } as never }),
  cite: { bib: String, ris: String, csl: String },
  today: "2026-06-30",
});

describe("A page that takes long to make", () => {
  test("has one in its place that says so and leads to the same address, its days with it", async () => {
    const made = await underWay(request("/situations/sudan-darfur/changes?from=2005-03-01&asOf=2020-01-01"));
    expect([made.status, made.type]).toEqual([202, "text/html; charset=utf-8"]);
    expect(made.body).toContain('href="/situations/sudan-darfur/changes?from=2005-03-01&amp;asOf=2020-01-01"');
    expect(made.body).toContain("as of 1 Jan 2020");
    // Of several that are open the reader has to tell which is which.
    for (const part of ["<title>", "<code>"])
      expect(String(made.body)).toMatch(new RegExp(`${part}[^<]*/situations/sudan-darfur/changes`));
    expect(made.body).not.toMatch(/<script(?! type="application\/ld\+json")|http-equiv/);
  });

  test("is told of only where a page is read: data, files and pictures are waited for", () => {
    expect(isForReading(request("/situations/sudan-darfur"))).toBe(true);
    for (const url of ["/situations/sudan-darfur.json", "/chains/a.svg", "/record.atom", "/elements?keep=yes"])
      expect(isForReading(request(url)), url).toBe(false);
    expect(isForReading(request("/elements", "application/json"))).toBe(false);
  });

  test("is refused like the page itself where its days are none", async () => {
    expect((await underWay(request("/?asOf=2023-02-30"))).status).toBe(400);
  });
});
