import { tryParseDay } from "../../base/index.js";
import { hiddenCharacter } from "../../model/index.js";
import type { FaultCode } from "../faults.js";
import type { Path } from "./read-yaml.js";

type Report = (path: Path, code: FaultCode, message: string) => void;

/** What no value of a seed file may be, whichever field it is in: text that hides something, and an end before its beginning. */
export function checkValues(value: unknown, path: Path, report: Report): void {
  if (typeof value === "string") checkText(value, path, report);
  else if (Array.isArray(value)) value.forEach((item, index) => checkValues(item, [...path, index], report));
  else if (typeof value === "object" && value !== null) {
    checkRanges(value as Record<string, unknown>, path, report);
    for (const [key, member] of Object.entries(value)) {
      checkText(key, [...path, key], report);
      checkValues(member, [...path, key], report);
    }
  }
}

function checkText(text: string, path: Path, report: Report): void {
  const hidden = hiddenCharacter(text);
  if (hidden !== null) {
    const code = (hidden.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    const what = /\p{Cc}|\p{Bidi_Control}/u.test(hidden) ? "control" : "invisible";
    report(path, "SEED_TEXT_CONTROL", `The text holds the ${what} character U+${code}.`);
  } else if (!text.isWellFormed()) report(path, "SEED_TEXT_CONTROL", "The text holds half of a surrogate pair.");
}

/** The last day of a range, by the name of its first; by convention of the schemas `…From` goes with `…To`. */
const lastOf = (first: string): string | null =>
  first === "from"
    ? "to"
    : first === "adopted"
      ? "inForce"
      : first.endsWith("From")
        ? first.replace(/From$/, "To")
        : null;

function checkRanges(record: Record<string, unknown>, path: Path, report: Report): void {
  for (const [first, from] of Object.entries(record)) {
    const last = lastOf(first);
    const to = last !== null && Object.hasOwn(record, last) ? record[last] : undefined;
    if (last === null || typeof from !== "string" || typeof to !== "string" || !(from > to)) continue;
    if (tryParseDay(from) === null || tryParseDay(to) === null) continue;
    // The section and the number of the record say nothing that the place does not.
    const where = first === "from" ? path.slice(2).join(".") : "";
    report(
      first === "from" ? path : [...path, last],
      "RANGE_REVERSED",
      where === ""
        ? `\`${last}\` (${to}) lies before \`${first}\` (${from}).`
        : `In \`${where}\` the range ends (${to}) before it starts (${from}).`,
    );
  }
}
