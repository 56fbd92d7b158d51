import { type Day, OPEN_END, OPEN_START, tryParseDay } from "../../base/index.js";

/** Days as a rule writes them (ISO, both ends included), half open; an end that it leaves out is open. */
export function writtenDays({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): {
  readonly from: Day;
  readonly to: Day;
} {
  const last = tryParseDay(to ?? "");
  return { from: tryParseDay(from ?? "") ?? OPEN_START, to: last === null ? OPEN_END : last + 1 };
}
