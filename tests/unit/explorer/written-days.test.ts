import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, writeDay } from "../../../src/base/index.js";
import { addressesNear, NoPage } from "../../../src/explorer/no-page.js";
import { withWrittenDays, writtenDay } from "../../../src/explorer/words/written-day.js";

const day = fc
  .integer({ min: 0, max: 50_000 })
  .map((days) => new Date(Date.UTC(1920, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe("A day as people write it", () => {
  test("is read back from how pages print it, whichever day it is", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(writtenDay(writeDay(parseDay(iso)))).toBe(iso);
      }),
    );
  });

  test.each([
    ["30 October 2014", "2014-10-30"],
    ["October 7, 2023", "2023-10-07"],
    ["7th Oct. 2023", "2023-10-07"],
    ["2023-10-7", "2023-10-07"],
    ["2023/10/07", "2023-10-07"],
    ["7.10.2023", "2023-10-07"],
    ["24/11/2021", "2021-11-24"],
    ["11/24/2021", "2021-11-24"],
    ["7/7/2023", "2023-07-07"],
    ["7/10/2023", undefined],
    ["30 February 2024", undefined],
    ["2024-03", undefined],
    ["hamas", undefined],
    ["7 o 2023", undefined],
  ])("%s", (text, iso) => expect(writtenDay(text)).toBe(iso));

  test("stands in an address as the API writes it; what is no day stays as it was", () => {
    const read = withWrittenDays(
      new URLSearchParams("asOf=7 Oct 2023&to=jem&from=7/10/2023&knownAt=26 Nov 2026&q=7 Oct 2023"),
    );
    expect(Object.fromEntries(read)).toEqual({
      ...{ asOf: "2023-10-07", to: "jem", from: "7/10/2023", knownAt: "2026-11-26T23:59:59Z", q: "7 Oct 2023" },
    });
  });
});

describe("An address at which there is no page", () => {
  test.each([
    ["/entites/hamas", "/entities/hamas"],
    ["/claim/c-1", "/claims/c-1"],
    ["/denials/hamas", "/entities/hamas/denials"],
    ["/situations/sudan-darfur/gap", "/situations/sudan-darfur/gaps"],
    ["/Chains/jem", "/chains/jem"],
    ["/serch", "/search"],
  ])("%s leads to what is written like it: %s", (path, near) => expect(new NoPage(path).near[0]).toBe(near));

  test("far from any leads to none, and to a search for what it names, however that is written", () => {
    expect(new NoPage("/sources/A/HRC/56/26")).toMatchObject({ near: [], named: "A/HRC/56/26" });
    expect(new NoPage("/x/100%zz&a+b").named).toBe("100%zz&a+b");
  });

  test("never leads to another server, and never to itself", () => {
    const part = fc.stringMatching(/^[a-z./:-]{0,9}$/);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const path = `/${parts.join("/")}`;
        for (const one of addressesNear(path, ["/entities/:id", "/entities/:id/denials", "/search"]))
          expect([/^\/(entities|search)(\/|$)/.test(one), one === path]).toEqual([true, false]);
      }),
    );
  });
});
