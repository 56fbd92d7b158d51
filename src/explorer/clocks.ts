import { fail, tryParseDay, tryParseMoment } from "../base/index.js";
import type { Clocks } from "./page.js";

/** A form may send minutes alone. */
const WITHOUT_SECONDS = /(T\d{2}:\d{2})(?=Z|[+-])/;

/**
 * Reads the two clocks of an address. A form sends empty fields for what was left open; they are as good as absent.
 * Throws DATE_INVALID or DATE_TIME_INVALID.
 */
export function readClocks(query: URLSearchParams, today: string): Clocks {
  const asOf = query.get("asOf") || undefined;
  const knownAt = query.get("knownAt")?.replace(WITHOUT_SECONDS, "$1:00") || undefined;
  if (asOf !== undefined && tryParseDay(asOf) === null) throw fail("DATE_INVALID", { value: asOf });
  if (knownAt !== undefined && tryParseMoment(knownAt) === null) throw fail("DATE_TIME_INVALID", { value: knownAt });
  return { asOf: asOf ?? today, knownAt, inAddress: { ...(asOf && { asOf }), ...(knownAt && { knownAt }) } };
}
