import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/base/index.js";
import { FaultList, loadSeed, mapText, newLayer, parseMap, shippedMaps } from "../../../src/import/index.js";
import { readDate, readPlainRows } from "../../../src/import/sfm/index.js";
import type { DateOrder } from "../../../src/import/sfm/read-dates.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();

/** What a cell reads as, or the code of its fault. */
function read(cell: string, order: DateOrder, serial?: 1900 | 1904): string {
  const faults = new FaultList();
  const [row] = readPlainRows({ file: "t.csv", text: `day,x\n${cell},1\n` }, faults);
  const found = row ? readDate(row, "day", faults, order, serial) : null;
  return found ? `${found.from} ${found.to}` : (faults.all()[0]?.code ?? "none");
}
const day = fc.record({
  year: fc.integer({ min: 1900, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const two = (one: number): string => String(one).padStart(2, "0");

describe("A day in numbers, in a table of anybody", () => {
  test("is read where it can be read one way, and refused where it can be read as two days", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("/", ".", "-"), fc.boolean(), ({ year, month, day: date }, sign, isPadded) => {
        const show = isPadded ? two : String;
        const iso = `${year}-${two(month)}-${two(date)}`;
        const [dmy, mdy] = [
          `${show(date)}${sign}${show(month)}${sign}${year}`,
          `${show(month)}${sign}${show(date)}${sign}${year}`,
        ];
        for (const cell of [dmy, mdy])
          expect(read(cell, "unsaid")).toBe(date <= 12 && date !== month ? "CELL_INVALID" : `${iso} ${iso}`);
        expect([read(dmy, "dmy"), read(mdy, "mdy")]).toEqual([`${iso} ${iso}`, `${iso} ${iso}`]);
        if (date > 12) expect([read(mdy, "dmy"), read(dmy, "mdy")]).toEqual(["DATE_INVALID", "DATE_INVALID"]);
      }),
      { seed: FIRST_SEED, numRuns: 300 },
    );
  });

  test("research tables have the month first, between slashes", () => {
    expect([read("03/04/2020", "research"), read("03.04.2020", "research")]).toEqual([
      "2020-03-04 2020-03-04",
      "DATE_INVALID",
    ]);
  });

  const MAP = (dates: string): string => `
title: Reported events
${dates}
key: [id]
source: { title: "Table of events", kind: dataset }
speaker: { name: Example monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{town}" }
says:
  - kind: occurrence
    time: { from: day }
    fields: { subject: { brought: incident }, place: { brought: place } }
`;
  const load = (dates: string) =>
    loadSeed(folders.make({ "world.yaml": WORLD }), {
      layers: [
        newLayer(
          { format: "table", name: "events", title: "Events", map: MAP(dates) },
          folders.make({ "events.csv": "id,day,town\ne1,03/04/2020,Portside\n" }),
        ),
      ],
    });
  test("is refused with what the map may say, and read by it", () => {
    const [fault] = load("").faults;
    expect(fault).toMatchObject({ code: "CELL_INVALID", file: "events.csv", line: 2, column: 2 });
    expect(fault?.remedy).toContain("dates: dmy");
    const days = (dates: string): string[] =>
      load(dates).dataset.claims.flatMap(({ source, time }) =>
        source.startsWith("events/") ? [formatDay(time.possFrom)] : [],
      );
    expect([days("dates: dmy"), days("dates: mdy")]).toEqual([["2020-04-03"], ["2020-03-04"]]);
  });

  const orders: readonly DateOrder[] = ["unsaid", "dmy", "mdy", "research"];
  test.each([
    "2020-01-05 to 2020-02-01",
    "2020-01-05 not confirmed",
    "2020-03 - 2020-05",
    "2020 or 2021",
    "2020-01 05",
    "2020 05 01",
    "2020 BC",
    "2015-01-02 (effect 2015-04-01)",
    "2020-01-05T",
    "2020-01-05 25:00",
    "2020-01T10:00",
    "0000",
  ])("is not what begins a cell that says more: %s is refused", (cell) => {
    for (const order of orders) expect(read(cell, order)).toBe("DATE_INVALID");
  });

  test("is read with the time of the day after it, which is not kept", () => {
    for (const time of ["T10:00", " 09:05:07", "T23:59:59.123Z", "T00:00:00+02:00", " 10:00 UTC", " 3:05 PM"])
      for (const order of orders) expect(read(`2020-01-05${time}`, order)).toBe("2020-01-05 2020-01-05");
  });

  test("never comes of a cell with words, signs or numbers around a date: the whole of it is read, or it is refused", () => {
    const date = fc.constantFrom("2020-01-05", "2020-01", "2020", "5 May 2020", "May 2020", "13/05/2020", "2020--");
    const more = fc.oneof(
      fc.constantFrom(" to ", " or 2021", " - 2020-05", "?", " ca.", " (about)", " BC", "/2021", " 5 6", ",", "~", "s"),
      fc.stringMatching(/^[ T][a-z]{2,6}$/),
    );
    fc.assert(
      fc.property(date, more, fc.boolean(), fc.constantFrom(...orders), (one, rest, isBefore, order) => {
        expect(read(`"${isBefore ? `${rest} ${one}` : one + rest}"`, order)).toBe("DATE_INVALID");
      }),
      { seed: FIRST_SEED, numRuns: 400 },
    );
  });

  test("with a hyphen at the end is open to some and unfinished to others: it is read in research tables alone", () => {
    expect(orders.map((order) => read("2020-", order))).toEqual([
      ...["DATE_INVALID", "DATE_INVALID", "DATE_INVALID"],
      "2020-01-01 2020-12-31",
    ]);
    expect(orders.map((order) => read("2020-01-05-", order))).toEqual(orders.map(() => "DATE_INVALID"));
    for (const order of orders) expect(read("2020--", order)).toBe("2020-01-01 2020-12-31");
  });

  test("of a spreadsheet is a number: it is a day only where the map says from which year that counts", () => {
    expect([read("44042", "unsaid"), read("12020", "dmy")]).toEqual(["DATE_INVALID", "DATE_INVALID"]);
    expect([read("44042", "research"), read("44042", "unsaid", 1900), read("42580.5", "unsaid", 1904)]).toEqual(
      Array.from({ length: 3 }, () => "2020-07-30 2020-07-30"),
    );
  });

  test("maps that come with the program are maps still", () => {
    for (const name of shippedMaps()) expect(parseMap(mapText(name), name).key.length).toBeGreaterThan(0);
  });
});
