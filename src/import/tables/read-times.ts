import { formatDay, parseDay, tryParseDay } from "../../base/index.js";
import type { FaultList } from "../faults.js";
import { type Row, readDate } from "../sfm/index.js";
import type { Grade, MapTime, TableMap } from "./table-map.js";

/** What the days of a table are read with. */
export interface DayWork {
  readonly map: TableMap;
  readonly faults: FaultList;
}

/** The days of a cell: what day stands first in numbers is for the map to say, since tables differ. */
const readDay = ({ faults, map }: DayWork, row: Row, column: string) =>
  readDate(row, column, faults, map.dates ?? "unsaid", map.serial);

/** The one day of a cell; null without one, or after a fault. */
export function dayOf(work: DayWork, row: Row, column: string): string | null {
  const read = readDay(work, row, column);
  if (read === null) return null;
  if (read.from === read.to) return read.from;
  work.faults.add(
    row.at(column),
    "CELL_INVALID",
    `\`${column}\`: "${row.get(column)}" is no single day, which an act needs.`,
  );
  return null;
}

/** The first and the last of some days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}
/** All days that a time of a claim may speak of. */
export function daysOf(time: { readonly precise?: Days; readonly imprecise?: Days } | null): Days | undefined {
  const ends = [time?.precise, time?.imprecise].flatMap((one) => (one ? [one.from, one.to] : [])).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The days of a row, as exactly as the table knows them. */
export const timeOf = (work: DayWork, row: Row, time: MapTime): Record<string, unknown> | null =>
  "from" in time ? gradedTime(work, row, time) : statedTime(work, row, time);

/** One day is true on it, a stretch on at least one of its days. */
function gradedTime(work: DayWork, row: Row, time: Extract<MapTime, { from: string }>): Record<string, unknown> | null {
  const [from, to] = [readDay(work, row, time.from), time.to ? readDay(work, row, time.to) : null];
  if (!from) return null;
  const exact = gradeOf(work, row, time);
  if (exact === "range" && !to) {
    if (row.get(time.to ?? "") === "")
      work.faults.add(
        row.at(time.to ?? time.from),
        "CELL_INVALID",
        `\`${time.to}\` is empty, and the row is graded as a stretch of days from \`${time.from}\`.`,
        "Fill the cell with the last day it may have been, or grade the row by what is known: day, week, month or year.",
      );
    return null;
  }
  const last = to ?? from;
  if (last.to < from.from) {
    work.faults.add(row.at(time.to ?? time.from), "RANGE_REVERSED", `\`${time.to}\` lies before \`${time.from}\`.`);
    return null;
  }
  const days =
    exact === "week"
      ? { from: moved(from.from, -AROUND), to: moved(last.to, AROUND) }
      : exact === "month" || exact === "year"
        ? { from: startOf(from.from, exact), to: endOf(last.to, exact) }
        : { from: from.from, to: last.to };
  const oneDay = exact === "day" && from.from === from.to && last.from === last.to && from.from === last.to;
  return oneDay ? { precise: days } : { imprecise: days };
}

/** Both stretches as the table states them; a beginning or end only where it says that it is one. */
function statedTime(work: DayWork, row: Row, time: Exclude<MapTime, { from: string }>): Record<string, unknown> | null {
  const made: Record<string, unknown> = {};
  for (const kind of ["precise", "imprecise"] as const) {
    const columns = time[kind];
    if (!columns) continue;
    const [from, to] = [readDay(work, row, columns.from), readDay(work, row, columns.to)];
    if (!from && !to) continue;
    const [first, last] = [(from ?? to)?.from as string, (to ?? from)?.to as string];
    if (last < first) {
      work.faults.add(row.at(columns.to), "RANGE_REVERSED", `\`${columns.to}\` lies before \`${columns.from}\`.`);
      return null;
    }
    made[kind] = { from: first, to: last };
  }
  if (Object.keys(made).length === 0) return null;
  const isSaid = (column: string | undefined): boolean =>
    column !== undefined && /^(?:y|yes|true|1)$/i.test(row.get(column));
  if (isSaid(time.starting)) made.starting = true;
  if (isSaid(time.ending)) made.ending = true;
  return made;
}

function gradeOf(work: DayWork, row: Row, { precision }: Extract<MapTime, { from: string }>): Grade | null {
  if (typeof precision === "string") return precision;
  const cell = row.get(precision.column);
  const known = Object.hasOwn(precision.words, cell) ? precision.words[cell] : undefined;
  if (known === undefined)
    work.faults.add(
      row.at(precision.column),
      "CELL_INVALID",
      `\`${precision.column}\`: "${cell}" is none of the grades of precision that the map knows.`,
    );
  return known ?? null;
}

/** A day that is known to the week may be the first or the last of it. */
const AROUND = 6;
const moved = (iso: string, by: number): string => formatDay(parseDay(iso) + by);
const startOf = (iso: string, exact: "month" | "year"): string =>
  exact === "month" ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`;
function endOf(iso: string, exact: "month" | "year"): string {
  if (exact === "year") return `${iso.slice(0, 4)}-12-31`;
  for (const day of ["31", "30", "29"])
    if (tryParseDay(`${iso.slice(0, 7)}-${day}`) !== null) return `${iso.slice(0, 7)}-${day}`;
  return `${iso.slice(0, 7)}-28`;
}
