import { tryParseDay } from "../../base/index.js";
import { asLongAs, cutTo } from "../build/as-long-as.js";
import { ownId } from "../build/own-id.js";
import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import { RecordSet, type Row, type RowFate, readDate, readPlainTables } from "../sfm/index.js";
import { columnsOfTime, columnsRead, type MapTime, type MapValue, type MapWhen, type TableMap } from "./table-map.js";

export interface TableOptions {
  /** A slug: the id of the import and the beginning of its keys. */
  readonly name: string;
  readonly title: string;
  readonly map: TableMap;
  /** Rows that are not taken, by `file:line`, and why: they were read and refused. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/**
 * Converts tables of anybody by a map that says which columns are which fields. Every column that holds something is
 * read or named as unread; every row has a fate. A cell that cannot be read is a fault at its file, line and column.
 *
 */
export function convertTable(
  folder: string,
  options: TableOptions,
  stateOf: StateFinder,
  faults: FaultList,
  label = "",
): { readonly files: readonly SeedFile[]; readonly fates: readonly RowFate[] } {
  const { map } = options;
  const rows = readPlainTables(folder, faults, label);
  const records = new RecordSet(options.name);
  const [first] = rows;
  if (!first || !knowsColumns(rows, map, faults)) return { files: [], fates: [] };
  const work: Work = { ...options, rows, records, faults, stateOf };
  records.add("entities", { id: options.name, type: "Situation", name: options.title }, first, map.key[0] as string);
  const fates = rows.map((row) => convertRow(work, row));
  return { files: records.toFiles(), fates };
}

interface Work extends TableOptions {
  readonly rows: readonly Row[];
  readonly records: RecordSet;
  readonly faults: FaultList;
  readonly stateOf: StateFinder;
}

/** Columns that the map names and no table has, and columns that hold something and are not named: both are faults. */
function knowsColumns(rows: readonly Row[], map: TableMap, faults: FaultList): boolean {
  const read = columnsRead(map);
  const before = faults.count;
  const tables = new Map(rows.map((row) => [row.file, row]));
  for (const column of [...read].sort())
    if (![...tables.values()].some((row) => row.has(column)))
      faults.add(
        { file: rows[0]?.file ?? "", line: 1, column: 1 },
        "TABLE_COLUMN_MISSING",
        `The map reads the column \`${column}\`, which no table has.`,
      );
  const told = new Set<string>();
  for (const row of rows)
    for (const column of row.names()) {
      const key = `${row.file}\n${column}`;
      if (told.has(key) || read.has(column) || Object.hasOwn(map.unread, column) || row.get(column) === "") continue;
      told.add(key);
      faults.add(
        { ...row.at(column), line: 1 },
        "TABLE_COLUMN_UNNAMED",
        `The column \`${column}\` holds something (first on line ${row.line}), and the map neither reads it nor names it as unread.`,
      );
    }
  return faults.count === before;
}

function convertRow(work: Work, row: Row): RowFate {
  const { map, leftOut } = work;
  const at = `${row.file}:${row.line}`;
  const place = { file: row.file, line: row.line };
  const refused = leftOut.get(at);
  if (refused !== undefined) return { ...place, fate: "skipped", why: [refused], claims: [] };
  const out = map.leaveOut.find((one) => holds(one, row));
  if (out) return { ...place, fate: "skipped", why: [out.why], claims: [] };
  const before = work.faults.count;
  if (map.key.every((column) => row.get(column) === ""))
    work.faults.add(
      row.at(map.key[0] as string),
      "CELL_INVALID",
      `\`${map.key.join("`, `")}\`: nothing tells this row from others.`,
    );
  const why: string[] = [];
  const brought = bring(work, row, why);
  const bases = basesOf(work, row, why);
  const claims: string[] = [];
  for (const said of map.says) {
    if (said.when && !holds(said.when, row)) continue;
    const time = said.time ? timeOf(work, row, said.time) : null;
    if (
      said.time &&
      "from" in said.time &&
      said.time.to &&
      row.get(said.time.from) === "" &&
      row.get(said.time.to) !== ""
    )
      why.push(`\`${said.time.to}\` is not read: there is no \`${said.time.from}\``);
    const on = said.on ? dayOf(work, row, said.on) : null;
    const fields = fieldsOf(work, row, said.fields, brought, on ? { from: on, to: on } : daysOf(time));
    if (fields === null) {
      why.push(`nothing is said of \`${said.kind}\`: a cell it needs is empty`);
      continue;
    }
    if (work.faults.count > before) continue;
    for (const base of bases)
      claims.push(
        work.records.claim(
          { kind: said.kind, ...fields, ...base, ...(time ? { time } : {}), ...(on ? { on } : {}) },
          row,
          said.on ?? (said.time ? columnsOfTime(said.time)[0] : undefined) ?? (map.key[0] as string),
        ),
      );
  }
  for (const column of row.names())
    if (row.get(column) !== "" && Object.hasOwn(map.unread, column))
      why.push(`\`${column}\` is not read: ${map.unread[column]}`);
  const fate = claims.length === 0 ? "skipped" : why.length > 0 ? "partly" : "imported";
  return { ...place, fate, why: [...new Set(why)], claims: [...new Set(claims)] };
}

const holds = ({ column, is, not }: MapWhen, row: Row): boolean => {
  const cell = row.get(column);
  if (is) return is.includes(cell);
  if (not) return !not.includes(cell);
  return cell !== "";
};

/** An id of ours for the cells that tell something apart. */
const idOf = ({ name }: Work, kind: string, cells: readonly string[]): string => ownId(name, kind.toLowerCase(), cells);
/** What stands for sources that a table does not name: no cell holds it. */
const UNNAMED = ["", "unnamed"] as const;

const written = (pattern: string, row: Row): string =>
  pattern
    .replaceAll(/\{([^{}]+)\}/g, (_, column: string) => (column === "line" ? String(row.line) : row.get(column)))
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?:, )+(?=,|$)|^(?:, )+/g, "")
    .trim();

/**
 * The things a row brings, by their names in the map; what has the same cells is the same thing, and is called what the
 * first row calls it.
 */
function bring(work: Work, row: Row, why: string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [called, { type, as, from, name, when }] of Object.entries(work.map.brings)) {
    if (when && !holds(when, row)) continue;
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

/** Who says it, where: once for each source of the row. */
function basesOf(work: Work, row: Row, why: string[]): Record<string, unknown>[] {
  const { map, records, title } = work;
  const { column, split, kind, publisher, url } = map.source;
  const cells = column
    ? row
        .get(column)
        .split(split ?? "\u0000")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : [""];
  const named = [...new Set(cells)].map((cell) => {
    const told = column ? cell : written(map.source.title, row);
    const id = idOf(work, "source", [told]);
    const value = {
      id,
      title: asLongAs(300, told, "the title", why),
      kind,
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
    };
    return records.add("sources", value, row, column ?? (map.key[0] as string));
  });
  const sources =
    named.length > 0
      ? named
      : [
          records.add(
            "sources",
            { id: idOf(work, "source", UNNAMED), title: `Sources that ${title} does not name`, kind },
            row,
            column ?? (map.key[0] as string),
          ),
        ];
  const speaker = speakerOf(work, row, why);
  const at = cutTo(160, written(map.at, row), "the place in the source", why);
  return sources.map((source) => ({
    ...{ source, speaker, at, verification: map.verification },
    ...(map.standard ? { standard: map.standard } : {}),
  }));
}

function speakerOf(work: Work, row: Row, why: string[]): string {
  const { speaker } = work.map;
  if ("id" in speaker) return speaker.id;
  const name = "name" in speaker ? speaker.name : row.get(speaker.column);
  const column = "column" in speaker ? speaker.column : (work.map.key[0] as string);
  if (name === "") {
    work.faults.add(row.at(column), "CELL_INVALID", `\`${column}\` is empty: nobody says what the row says.`);
    return work.name;
  }
  return work.records.add(
    "entities",
    { id: idOf(work, "speaker", [name]), type: speaker.type, name: asLongAs(200, name, "the name", why) },
    row,
    column,
  );
}

/** The fields of a claim; null where a cell that it needs is empty. */
function fieldsOf(
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
  if (value.words) return value.words[cell] ?? refuse("is none of the words that the map knows for this column.");
  if (value.day) return dayOf(work, row, column) ?? undefined;
  if (!value.number) return cell;
  // "1.000" is one to some and a thousand to others.
  const plain = cell.replaceAll(/[,\s](?=\d{3}\b)/g, "").replace(/\.(?:0{1,2}|0{4,})$/, "");
  return /^\d{1,10}$/.test(plain) ? Number(plain) : refuse("is no whole number.");
}

/** The days of a cell: what day stands first in numbers is for the map to say, since tables differ. */
const readDay = ({ faults, map }: Work, row: Row, column: string) =>
  readDate(row, column, faults, map.dates ?? "unsaid");

function dayOf(work: Work, row: Row, column: string): string | null {
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

interface Days {
  readonly from: string;
  readonly to: string;
}
/** All days that a time of a claim may speak of. */
function daysOf(time: { readonly precise?: Days; readonly imprecise?: Days } | null): Days | undefined {
  const ends = [time?.precise, time?.imprecise].flatMap((one) => (one ? [one.from, one.to] : [])).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The days of a row, as exactly as the table knows them. */
const timeOf = (work: Work, row: Row, time: MapTime): Record<string, unknown> | null =>
  "from" in time ? gradedTime(work, row, time) : statedTime(work, row, time);

/** One day is true on it, a stretch on at least one of its days. */
function gradedTime(work: Work, row: Row, time: Extract<MapTime, { from: string }>): Record<string, unknown> | null {
  const [from, to] = [readDay(work, row, time.from), time.to ? readDay(work, row, time.to) : null];
  if (!from) return null;
  const exact = precisionOf(work, row, time);
  const last = to ?? from;
  if (last.to < from.from) {
    work.faults.add(row.at(time.to ?? time.from), "RANGE_REVERSED", `\`${time.to}\` lies before \`${time.from}\`.`);
    return null;
  }
  const days =
    exact === "month" || exact === "year"
      ? { from: startOf(from.from, exact), to: endOf(last.to, exact) }
      : { from: from.from, to: last.to };
  const oneDay = exact === "day" && from.from === from.to && last.from === last.to && from.from === last.to;
  return oneDay ? { precise: days } : { imprecise: days };
}

/** Both stretches as the table states them; a beginning or end only where it says that it is one. */
function statedTime(work: Work, row: Row, time: Exclude<MapTime, { from: string }>): Record<string, unknown> | null {
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

function precisionOf(work: Work, row: Row, { precision }: Extract<MapTime, { from: string }>): string {
  if (typeof precision === "string") return precision;
  const cell = row.get(precision.column);
  const known = precision.words[cell];
  if (known === undefined)
    work.faults.add(
      row.at(precision.column),
      "CELL_INVALID",
      `\`${precision.column}\`: "${cell}" is none of the grades of precision that the map knows.`,
    );
  return known ?? "range";
}

const startOf = (iso: string, exact: "month" | "year"): string =>
  exact === "month" ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`;
function endOf(iso: string, exact: "month" | "year"): string {
  if (exact === "year") return `${iso.slice(0, 4)}-12-31`;
  for (const day of ["31", "30", "29"])
    if (tryParseDay(`${iso.slice(0, 7)}-${day}`) !== null) return `${iso.slice(0, 7)}-${day}`;
  return `${iso.slice(0, 7)}-28`;
}
