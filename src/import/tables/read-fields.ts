import type { Row } from "../sfm/index.js";
import { type Days, dayOf } from "./read-times.js";
import type { MapValue } from "./table-map.js";
import type { Work } from "./work.js";

/** The fields of a claim; null where a cell that it needs is empty. */
export function fieldsOf(
  work: Work,
  row: Row,
  fields: Readonly<Record<string, MapValue>>,
  brought: ReadonlyMap<string, string>,
  days: Days | undefined,
): Record<string, unknown> | null {
  const made: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const read = readValue(work, row, value, brought, days);
    if (read === undefined) return null;
    made[field] = read;
  }
  return made;
}

/** Undefined: there is nothing in the cell. */
function readValue(
  work: Work,
  row: Row,
  value: MapValue,
  brought: ReadonlyMap<string, string>,
  days: Days | undefined,
): unknown {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  if ("brought" in value) return brought.get(value.brought);
  const column = "state" in value ? value.state : value.column;
  const cell = row.get(column);
  if (cell === "") return undefined;
  const refuse = (what: string): undefined => {
    work.faults.add(row.at(column), "CELL_INVALID", `\`${column}\`: "${cell}" ${what}`);
    return undefined;
  };
  if ("state" in value) {
    const found = work.stateOf(cell, days);
    return "state" in found ? found.state : refuse(`${found.why}.`);
  }
  if (value.words)
    return Object.hasOwn(value.words, cell)
      ? value.words[cell]
      : refuse("is none of the words that the map knows for this column.");
  if (value.day) return dayOf(work, row, column) ?? undefined;
  if (!value.number) return cell;
  // "1.000" is one to some and a thousand to others; "1234,567" and "0,123" are fractions to whoever writes commas.
  const whole = cell.replace(/\.(?:0{1,2}|0{4,})$/, "");
  const plain = /^[1-9]\d{0,2}([,\s])\d{3}(?:\1\d{3})*$/.test(whole) ? whole.replaceAll(/[,\s]/g, "") : whole;
  return /^\d{1,10}$/.test(plain) ? Number(plain) : refuse("is no whole number.");
}
