import { tryParseDay, writeDay } from "../../base/index.js";

/** A day of the API as people read it: `1 Apr 2015`. */
export function readDay(iso: string): string {
  const day = tryParseDay(iso);
  return day === null ? iso : writeDay(day);
}

/** A stretch of days in words; null where neither end is known. */
export function readSpan(from: string | null | undefined, to: string | null | undefined): string | null {
  if (from && to) return from === to ? readDay(from) : `${readDay(from)} to ${readDay(to)}`;
  if (from) return `from ${readDay(from)}`;
  if (to) return `until ${readDay(to)}`;
  return null;
}

/** A moment as people read it: `24 Nov 2026, 01:36 UTC`. */
export function readMoment(moment: string): string {
  const iso = new Date(moment).toISOString();
  return `${readDay(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}
