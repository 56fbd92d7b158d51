import { type Day, formatDay, tryParseDay } from "../../base/index.js";

/** The day six calendar months later or earlier; they run to the same day of the month, or to its last where it is shorter. */
export function sixMonths(day: Day, direction: 1 | -1): Day {
  const [year, month, dayOfMonth] = formatDay(day).split("-").map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + 6 * direction;
  for (let last = dayOfMonth; last > 27; last--) {
    const found = tryParseDay(iso(months, last));
    if (found !== null) return found;
  }
  return tryParseDay(iso(months, Math.min(dayOfMonth, 27))) as Day;
}
const iso = (months: number, day: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
