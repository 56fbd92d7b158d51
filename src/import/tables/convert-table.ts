import { asLongAs, cutTo } from "../build/as-long-as.js";
import { ownId } from "../build/own-id.js";
import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import { RecordSet, type Row, type RowFate, readPlainTables } from "../sfm/index.js";
import { findContradiction } from "./find-contradiction.js";
import { type Days, dayOf, daysOf, timeOf } from "./read-times.js";
import { type SameKey, sameKeys } from "./same-key.js";
import {
  columnsOfTime,
  columnsRead,
  conditionsOf,
  type MapConditions,
  type MapValue,
  type MapWhen,
  type TableMap,
} from "./table-map.js";
import { written } from "./written.js";

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
  const spoiled = { leftOut: options.leftOut, fates: [] as RowFate[] };
  const rows = readPlainTables(folder, faults, label, spoiled);
  const records = new RecordSet(options.name);
  const [first] = rows;
  if (!first || !knowsColumns(rows, map, faults)) return { files: [], fates: spoiled.fates };
  const counted = rows.filter(
    (row) => !options.leftOut.has(placeOf(row)) && !map.leaveOut.some((one) => holds(one, row)),
  );
  const alike = sameKeys(counted, map.key, columnsRead(map));
  const work: Work = { ...options, rows, records, faults, stateOf, alike };
  records.add("entities", { id: options.name, type: "Situation", name: options.title }, first, map.key[0] as string);
  const fates = [...rows.map((row) => convertRow(work, row)), ...spoiled.fates].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return { files: records.toFiles(), fates };
}

interface Work extends TableOptions {
  readonly rows: readonly Row[];
  readonly records: RecordSet;
  readonly faults: FaultList;
  readonly stateOf: StateFinder;
  /** How rows stand to others of their key. */
  readonly alike: ReadonlyMap<Row, SameKey>;
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
  const same = repeated(work, row);
  if (same !== null) return { ...place, fate: "skipped", why: [same], claims: [] };
  const why: string[] = [];
  const brought = bring(work, row, why);
  const bases = basesOf(work, row, why);
  const claims: string[] = [];
  const figures: Record<string, unknown>[] = [];
  for (const said of map.says) {
    if (!allHold(said.when, row, why)) continue;
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
    const value = said.fields.value;
    if (said.kind === "figure" && typeof value === "object" && "column" in value) {
      const against = findContradiction(figures, fields);
      if (against !== null)
        work.faults.add(row.at(value.column), "CELL_INVALID", `\`${value.column}\`: ${against}.`, FIGURES_REMEDY);
      figures.push(fields);
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

const FIGURES_REMEDY =
  "Correct the cells; the map may have the column of the lowest number and that of the highest the wrong way round.";

/** Words are the same in capitals and in small letters: a spelling is no way past a condition. */
const holds = ({ column, is, not }: MapWhen, row: Row): boolean => {
  const cell = row.get(column).toLowerCase();
  const isAmong = (words: readonly string[]): boolean => words.some((word) => word.toLowerCase() === cell);
  if (is) return isAmong(is);
  if (not) return !isAmong(not);
  return cell !== "";
};
/** Whether all conditions hold; the first that does not is told, where the map says how. */
function allHold(when: MapConditions | undefined, row: Row, why: string[]): boolean {
  const failed = conditionsOf(when).find((one) => !holds(one, row));
  if (failed?.why !== undefined) why.push(failed.why);
  return failed === undefined;
}

const placeOf = (row: Row): string => `${row.file}:${row.line}`;

/** That a row repeats another of its key: what to tell of it. Where rows of one key say different things, each is a fault. */
function repeated({ map, alike, faults }: Work, row: Row): string | null {
  const same = alike.get(row);
  if (same === undefined) return null;
  if ("repeats" in same) return `it says what ${placeOf(same.repeats)} says`;
  const { against, column } = same;
  faults.add(
    row.at(column),
    "CELL_INVALID",
    `\`${column}\`: "${row.get(column)}" is not what ${placeOf(against)} has there ("${against.get(column)}"), and both have the same \`${map.key.join("`, `")}\`.`,
    "Name under `key` the columns that tell the rows apart, or take out the row that does not count.",
  );
  return null;
}

/** An id of ours for the cells that tell something apart. */
const idOf = ({ name }: Work, kind: string, cells: readonly string[]): string => ownId(name, kind.toLowerCase(), cells);
/** What stands for sources that a table does not name: no cell holds it. */
const UNNAMED = ["", "unnamed"] as const;

/**
 * The things a row brings, by their names in the map; what has the same cells is the same thing, and is called what the
 * first row calls it.
 */
function bring(work: Work, row: Row, why: string[]): ReadonlyMap<string, string> {
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
