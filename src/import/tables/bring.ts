import { asLongAs } from "../build/as-long-as.js";
import type { Row } from "../sfm/index.js";
import { allHold } from "./conditions.js";
import { idOf, type Work } from "./work.js";
import { written } from "./written.js";

/**
 * The things a row brings, by their names in the map; what has the same cells is the same thing, and is called what the
 * first row calls it.
 */
export function bring(work: Work, row: Row, why: string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [called, { type, as, from, name, when }] of Object.entries(work.map.brings)) {
    if (!allHold(when, row, [])) continue;
    const cells = from.map((column) => row.get(column));
    if (cells.every((cell) => cell === "")) continue;
    const id = idOf(work, as ?? called, cells);
    const situations = type === "Incident" ? { situations: [work.name] } : {};
    const value = { id, type, name: asLongAs(200, written(name, row), "the name", why) || id, ...situations };
    found.set(called, work.records.add("entities", value, row, from[0] as string));
    const known = work.records.get("entities", id)?.name;
    if (known !== value.name) why.push(`the name "${value.name}" is not taken: an earlier row calls it "${known}"`);
  }
  return found;
}
