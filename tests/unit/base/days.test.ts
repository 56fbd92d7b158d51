import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayOrOpen,
  OPEN_END,
  OPEN_START,
  parseDay,
  tryParseDay,
  writeDay,
} from "../../../src/base/index.js";

const aDay = fc.integer({ min: OPEN_START, max: OPEN_END - 1 });
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const pad = (value: number, width: number): string => String(value).padStart(width, "0");

describe("A day", () => {
  test("is the same after it was written and read again", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(tryParseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test("follows another by one exactly where the calendar says so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${lengthOf(year, month)}`);
        const next = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
        expect(parseDay(next)).toBe(last + 1);
      }),
    );
  });

  test("exists where the month is long enough, and nowhere else", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
          expect(tryParseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`) !== null).toBe(exists);
        },
      ),
    );
  });

  test("comes before another exactly when its text does", () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      }),
    );
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2015-04-31",
    "2015-13-01",
    "2015-00-10",
    "2015-01-00",
    "0000-01-01",
    "15-01-01",
    "2015-1-1",
    "2015-04-01T00:00:00Z",
    " 2015-04-01",
    "2015-04-01\n",
    "２０１５-04-01",
    "-2015-04-01",
    "",
  ])("is not written %j", (text) => {
    expect(tryParseDay(text)).toBeNull();
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
  });

  test("counts from 1970, with leap days where the calendar has them", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("1969-12-31")).toBe(-1);
    expect(parseDay("2000-02-29")).toBe(11_016);
    expect([formatDay(OPEN_START), formatDay(OPEN_END - 1)]).toEqual(["0001-01-01", "9999-12-31"]);
  });

  test("that is an open end or start has no text", () => {
    expect([OPEN_END, OPEN_START, OPEN_END + 1, OPEN_START - 1].map(formatDayOrOpen)).toEqual([null, null, null, null]);
    expect(formatDayOrOpen(OPEN_END - 1)).toBe("9999-12-31");
  });

  test("is written as lawyers read it", () => {
    expect(["2015-04-01", "2014-06-13", "2002-09-30"].map((iso) => writeDay(parseDay(iso)))).toEqual([
      "1 Apr 2015",
      "13 June 2014",
      "30 Sept 2002",
    ]);
  });
});

describe("In any time zone", () => {
  const script = `
    const { formatDay, parseDay, tryParseDay, writeDay } = await import(${JSON.stringify(new URL("../../../src/base/index.ts", import.meta.url).href)});
    const days = ["1883-11-18", "1969-12-31", "1970-01-01", "1994-12-31", "1995-01-01", "2024-03-10", "2024-11-03", "2026-06-30"];
    console.log(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), days: days.map((iso) => [parseDay(iso), formatDay(parseDay(iso)), writeDay(parseDay(iso))]), none: tryParseDay("2024-02-30") }));`;
  const askIn = (zone: string): { offset: number; days: unknown; none: unknown } =>
    JSON.parse(
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
        cwd: fileURLToPath(new URL("../../../", import.meta.url)),
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      }),
    );
  const here = askIn("UTC");

  // Kiritimati skipped 31 December 1994; New York changes its clocks on two of these days.
  test.each(["America/New_York", "Pacific/Kiritimati"])("a day is the same day (%s)", (zone) => {
    const there = askIn(zone);
    expect(there.offset, "the zone took effect").not.toBe(here.offset);
    expect(there.days).toEqual(here.days);
    expect(there.none).toBeNull();
  });
});
