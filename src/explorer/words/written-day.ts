import { MONTHS, tryParseDay } from "../../base/index.js";

const pad = (figures: string): string => figures.padStart(2, "0");

/** The number of a month by its name or the beginning of it, of three letters or more. */
function monthOf(word: string): string | undefined {
  const at = MONTHS.findIndex(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()));
  return at < 0 ? undefined : String(at + 1);
}

type Read = readonly [year: string | undefined, month: string | undefined, day: string | undefined];
const FORMS: readonly (readonly [form: RegExp, read: (parts: readonly string[]) => readonly Read[]])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year, month, day]) => [[year, month, day]]],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i,
    ([day, month = "", year]) => [[year, monthOf(month), day]],
  ],
  [
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
    ([month = "", day, year]) => [[year, monthOf(month), day]],
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([day, month, year]) => [[year, month, day]]],
  // With strokes some write the day first and some the month: only what is a day in one of them alone is read.
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    ([one, other, year]) => [
      [year, other, one],
      [year, one, other],
    ],
  ],
];

/** A day as people write it (`7 Oct 2023`, `October 7, 2023`, `2023-10-7`), as YYYY-MM-DD; undefined where it is none, or may be two. */
export function writtenDay(text: string): string | undefined {
  for (const [form, read] of FORMS) {
    const [, ...parts] = form.exec(text.trim()) ?? [];
    const days = read(parts).flatMap(([year, month, day]) => {
      const iso = year && month && day ? `${year}-${pad(month)}-${pad(day)}` : "";
      return tryParseDay(iso) === null ? [] : [iso];
    });
    const [one, ...others] = new Set(days);
    if (one) return others.length === 0 ? one : undefined;
  }
  return undefined;
}

/** What of an address is a day. */
const DAYS: ReadonlySet<string> = new Set(["asOf", "from", "to", "on", "turned18On", "supposeOn"]);

/** An address with its days as the API writes them, in its order. Of a moment given by its day the day is meant to its end. */
export const withWrittenDays = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...query].map(([name, value]) => {
      const day = DAYS.has(name) || name === "knownAt" ? writtenDay(value) : undefined;
      return [name, day ? (name === "knownAt" ? `${day}T23:59:59Z` : day) : value];
    }),
  );
