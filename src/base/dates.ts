import { fail } from "./errors/index.js";
import { MONTHS } from "./months.js";

/**
 * A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. A day has no time zone:
 * nothing here reads the clock or the zone of the machine, so `2015-04-01` is the same day everywhere.
 */
export type Day = number;

/** The largest day (9999-12-31 plus one): an open end, so that comparisons need no null. */
export const OPEN_END: Day = 2_932_897;
/** The smallest day (0001-01-01): an open start. */
export const OPEN_START: Day = -719_162;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Returns the day for `YYYY-MM-DD`, or null when the text is no day of the calendar (30 February, month 13, a time). */
export function tryParseDay(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // The built-in calendar rolls 30 February over into March; reading the parts back shows it.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** Returns the day for `YYYY-MM-DD`. Throws `DATE_INVALID` for anything that is no day of the calendar. */
export function parseDay(iso: string): Day {
  const day = tryParseDay(iso);
  if (day === null) throw fail("DATE_INVALID", { value: iso });
  return day;
}

/** Returns `YYYY-MM-DD` for a day. An open end or start has no text: pass it and get null. */
export function formatDay(day: Day): string {
  const date = new Date(day * MS_PER_DAY);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, "0")}-${String(date.getUTCDate()).padStart(2, "0")}`;
}

/** As `formatDay`, with null for an open start or end. */
export function formatDayOrOpen(day: Day): string | null {
  return day >= OPEN_END || day <= OPEN_START ? null : formatDay(day);
}

/** Writes a day as lawyers read it: `1 Apr 2015`. */
export function writeDay(day: Day): string {
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.short} ${date.getUTCFullYear()}`;
}
