import { tryParseDay } from "./dates.js";

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Milliseconds since 1970-01-01T00:00:00Z of a moment written as RFC 3339 with its offset; null for any other text, and
 * for a day that is none: the built-in reader makes 2 March of 30 February.
 */
export function tryParseMoment(text: string): number | null {
  const match = RFC_3339.exec(text);
  return match && tryParseDay(match[1] as string) !== null ? Date.parse(text) : null;
}
