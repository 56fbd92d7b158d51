import { MONTHS } from "../months.js";

/**
 * A day in figures (`2023-10-07`, `7.10.2023`), in the words that records have for it; none where the three are no day. Where
 * the month may stand first or second, it is both days.
 */
export function daysIn(figures: readonly string[]): string[][] {
  const [first = "", second = "", third = ""] = figures;
  const read = YEAR.test(first)
    ? [[third, second, first] as const]
    : YEAR.test(third)
      ? [[first, second, third] as const, [second, first, third] as const]
      : [];
  const days = read.flatMap(([day, month, year]) => {
    const named = SMALL.test(day) && SMALL.test(month) && Number(day) <= 31 ? MONTHS[Number(month) - 1] : undefined;
    if (!named || Number(day) === 0) return [];
    return [named.name, named.short].map((one) => [String(Number(day)), one.toLowerCase(), year]);
  });
  return [...new Map(days.map((one) => [one.join(" "), one])).values()];
}
const YEAR = /^(?:1[89]|20)\d\d$/;
const SMALL = /^\d{1,2}$/;
