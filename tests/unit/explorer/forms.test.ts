import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsAt } from "../../../src/explorer/claims-at.js";
import {
  FORM_ENDINGS,
  formFor,
  MANIFEST,
  splitEnding,
  TAKEN_FORMS,
  takenFormat,
} from "../../../src/explorer/forms/form.js";
import { writeCsv } from "../../../src/explorer/forms/write-csv.js";

describe("The form of a page", () => {
  test.each([
    ["/entities/a.json", "/entities/a", "json"],
    ["/categories/war-crimes.hostage-taking", "/categories/war-crimes.hostage-taking", undefined],
    ["/categories/war-crimes.hostage-taking.csv", "/categories/war-crimes.hostage-taking", "csv"],
    ["/entities/a.jsonld", "/entities/a", "jsonld"],
    ["/index.json", "/", "json"],
    ["/entities/a.ttl", "/entities/a", "turtle"],
    ["/entities/a.ftm.json", "/entities/a", "ftm"],
    ["/entities/a.statements.csv", "/entities/a", "statements"],
    ["/entities/a.sources.bib", "/entities/a", "sources-bib"],
    ["/entities/a.bib", "/entities/a", "bib"],
    ["/provisions/statute/art-1.nq", "/provisions/statute/art-1", "nquads"],
  ])("is read from the ending of %s", (address, path, form) => {
    expect(splitEnding(address)).toEqual({ path, form, manifest: false });
  });

  test("that is the record itself has a manifest beside it, and no other form has", () => {
    expect(splitEnding("/index.nq.manifest.json")).toEqual({ path: "/", form: "nquads", manifest: true });
    expect(splitEnding("/entities/a.csv.manifest.json").manifest).toBe(false);
    for (const [, ending] of TAKEN_FORMS) {
      const { form } = splitEnding(`/entities/a${ending}`);
      expect(form && takenFormat(form)).toBeDefined();
      expect(FORM_ENDINGS).toContain(`${ending}${MANIFEST}`);
    }
  });

  test.each([
    [undefined, "html"],
    ["*/*", "html"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "html"],
    ["application/ld+json", "jsonld"],
    ["text/csv;q=0.5, application/json", "json"],
    ["application/json;q=0, text/csv", "csv"],
    ["image/png", "html"],
  ])("for Accept: %s is %s", (accept, form) => {
    expect(formFor(accept)).toBe(form);
  });
});

describe("A sheet as CSV", () => {
  test("is read again as it was written, in every script, and holds no formula", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("=1+1", "حماس", 'a "b", c\r\nd', "+x", "-"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const read: string[][] = parse(writeCsv({ columns: ["a", "b"], rows }), { bom: true });
        const safe = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
        expect(read).toEqual([["a", "b"], ...rows.map((row) => row.map(safe))]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("The claims of a page", () => {
  const claim = (id: string, rev: number, seenFrom: string) => ({ id, rev, seenFrom });
  const record = { all: [], seq: 2, changeset: { seq: 2, recordedAt: "", title: "", digest: "" }, later: [] };
  const at = (asOf: string) => ({ record, clocks: { asOf, inAddress: {} } });

  test("are those recorded by the moment and not of later days; what is left out is counted", () => {
    const claims = [
      claim("a", 1, "2021-05-05"),
      claim("b", 3, "2021-05-05"),
      claim("c", 2, "2021-05-06"),
      claim("d", 1, "2020-01-01"),
    ];
    expect(claimsAt(claims, at("2021-05-05"))).toMatchObject({ recordedLater: 1, ofLaterDays: 1 });
    expect(claimsAt(claims, at("2021-05-05")).shown.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(claimsAt(claims, at("2021-05-06")).shown.map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(claimsAt(claims, at("2019-12-31")).shown).toEqual([]);
  });
});
