import { formatDay, parseDay, tryParseDay } from "../../base/index.js";
import type { TimeSpec } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import type { Row } from "./row.js";

/** A date as far as a table knows it: the days it may mean, inclusive. A known day has both the same. */
export interface PartialDate {
  readonly from: string;
  readonly to: string;
}

/** What stands first in `03/04/2020`; `research`: the month, and only between slashes; `unsaid`: nobody has said it. */
export type DateOrder = "mdy" | "dmy" | "research" | "unsaid";

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2001, month, 1)).toLowerCase(),
);
const monthOf = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
/** From which year a spreadsheet counts its days: it is set for each workbook, and a number alone does not tell it. */
export type SerialYear = 1900 | 1904;
/** Day 0 of spreadsheets, in days since 1970. */
const DAY_ZERO: Readonly<Record<SerialYear, number>> = { 1900: parseDay("1899-12-30"), 1904: parseDay("1904-01-01") };

/**
 * The date of a group of columns `name`, `name_year`, `name_month`, `name_day` (or with a colon). The split columns are
 * authoritative; they may read `2012.0`, and month and day may be missing. Null where there is none, or after a fault.
 *
 * A cell that says more than one date (a stretch in words, an alternative, a doubt) is none: it is a fault.
 *
 * @param order what stands first where day and month are numbers alone
 * @param serial what the numbers of a spreadsheet count from; research tables count from 1900, of others nobody knows
 */
export function readDate(
  row: Row,
  name: string,
  faults: FaultList,
  order: DateOrder = "research",
  serial: SerialYear | undefined = order === "research" ? 1900 : undefined,
): PartialDate | null {
  const part = (what: string): string => row.get(`${name}_${what}`, `${name}:${what}`).replace(/\.0+$/, "");
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const written = row.get(name);
  if (year === "" && written === "") {
    if (month !== "" || day !== "") {
      const shown = [month && `month ${month}`, day && `day ${day}`].filter(Boolean).join(", ");
      faults.add(row.at(name), "DATE_INVALID", `\`${name}\`: ${shown} of no year is no date.`, ONE_DATE);
    }
    return null;
  }
  const read = year === "" ? readWritten(written, order, serial) : makeDate(year, month, day);
  if (read === "ambiguous") {
    const what = `\`${name}\`: "${written}" can be read as two days.`;
    faults.add(row.at(name), "CELL_INVALID", what, REMEDY);
    return null;
  }
  if (read === null) {
    const shown = year === "" ? written : [year, month, day].join("-");
    const remedy = SERIAL.test(shown) ? SERIAL_REMEDY : ONE_DATE;
    faults.add(row.at(name), "DATE_INVALID", `\`${name}\`: "${shown}" is no date.`, remedy);
  }
  return read;
}

const REMEDY = "Say in the map what stands first: `dates: dmy` (the day) or `dates: mdy` (the month).";
const SERIAL_REMEDY =
  "If it is the number of a day in a spreadsheet, say in the map from which year that counts: `serial: 1900` or `serial: 1904`; otherwise write the day as YYYY-MM-DD.";
const ONE_DATE =
  "Write one day, month or year that exists (YYYY-MM-DD, YYYY-MM, YYYY). The ends of a stretch stand in two columns, a doubt or an alternative in a column of its own; or leave the row out.";

function makeDate(year: string, month: string, day: string): PartialDate | null {
  if (![year, month, day].every((part) => /^\d{0,4}$/.test(part)) || year.length !== 4) return null;
  if (tryParseDay(`${year}-01-01`) === null) return null;
  if (month === "") return day === "" ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
  const stem = `${year}-${month.padStart(2, "0")}`;
  if (day !== "") {
    const iso = `${stem}-${day.padStart(2, "0")}`;
    return tryParseDay(iso) === null ? null : { from: iso, to: iso };
  }
  const first = tryParseDay(`${stem}-01`);
  if (first === null) return null;
  const next =
    Number(month) === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, "0")}-01`;
  return { from: `${stem}-01`, to: formatDay(parseDay(next) - 1) };
}

/** A day, and at most the time of it; a month or a year is all that stands there. */
const FULL =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?$/i;
const PART = /^(\d{4})(?:-(\d{1,2}))?(-{0,2})$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** The forms met in real files: partial days with a hyphen at the end, months by name, numbers alone, spreadsheet days. */
function readWritten(
  text: string,
  order: DateOrder,
  serialYear: SerialYear | undefined,
): PartialDate | null | "ambiguous" {
  const full = FULL.exec(text);
  if (full) return makeDate(full[1] as string, full[2] as string, full[3] as string);
  const part = PART.exec(text);
  // `2020-` is unfinished in research tables; of others it may as well say "since".
  if (part) return part[3] === "-" && order !== "research" ? null : makeDate(part[1] as string, part[2] ?? "", "");
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numbers) {
    const [, one = "", , two = "", year = ""] = numbers;
    const read = { mdy: makeDate(year, one, two), dmy: makeDate(year, two, one) };
    if (order === "research") return numbers[2] === "/" ? read.mdy : null;
    if (order !== "unsaid") return read[order];
    return read.mdy && read.dmy && read.mdy.from !== read.dmy.from ? "ambiguous" : (read.mdy ?? read.dmy);
  }
  const named = /^(?:(\d{1,2}) )?([A-Za-z]+)\.?,? (\d{4})$/.exec(text);
  if (named) {
    const month = monthOf(named[2] as string);
    return month === 0 ? null : makeDate(named[3] as string, String(month), named[1] ?? "");
  }
  const serial = SERIAL.exec(text);
  if (serial && serialYear !== undefined) {
    const day = formatDay(DAY_ZERO[serialYear] + Number(serial[1]));
    return { from: day, to: day };
  }
  return null;
}

/** One end of a stretch: what a table attests there, and the column that says so. */
export interface Attestation {
  readonly column: string;
  readonly time: TimeSpec | undefined;
  /** The days it may speak of; null without a date. */
  readonly span: PartialDate | null;
}

/**
 * What "first cited" and "last cited" attest: that the thing was so on each of the two days, and nothing of the days
 * between; two claims of one thread join them by continuity. First cited is the beginning, and last cited the end, only
 * where a flag of the table says so. That something is "open" says nothing of today and is not read.
 */
export function readAttestations(
  row: Row,
  first: string,
  last: string,
  flags: { readonly start?: string; readonly end?: string },
  faults: FaultList,
): Attestation[] {
  const [from, to] = [readDate(row, first, faults), readDate(row, last, faults)];
  const [starting, ending] = [flags.start, flags.end].map((flag) => flag !== undefined && /^y/i.test(row.get(flag)));
  if (from && to && to.to < from.from) {
    faults.add(row.at(last), "RANGE_REVERSED", `\`${last}\` lies before \`${first}\`.`);
    return [];
  }
  if (!from && !to) return [{ column: first, time: undefined, span: null }];
  if (from && to && from.from === to.from && from.to === to.to)
    return [attest(first, from, starting ?? false, ending ?? false)];
  return [
    ...(from ? [attest(first, from, starting ?? false, false)] : []),
    ...(to ? [attest(last, to, false, ending ?? false)] : []),
  ];
}

function attest(column: string, span: PartialDate, starting: boolean, ending: boolean): Attestation {
  const days = { from: span.from, to: span.to };
  return {
    column,
    span,
    time: {
      ...(span.from === span.to ? { precise: days } : { imprecise: days }),
      ...(starting ? { starting } : {}),
      ...(ending ? { ending } : {}),
    },
  };
}
