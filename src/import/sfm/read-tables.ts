import type { FaultList } from "../faults.js";
import { type NamedText, TABLES_WANTED, textsOf } from "../read/read-texts.js";
import type { Spoiled } from "./left-out.js";
import { readRows } from "./read-rows.js";
import type { Row } from "./row.js";

/** The tables of the format, each known by a column that no table before it has. */
const KEYS = {
  /** Ours: the public court decision that names a person of the tables. */
  decisions: ["decision:title"],
  /** Ours: the legal category that stands for a kind of violation as the tables spell it. */
  categories: ["category:id"],
  incidents: ["incident:id:admin"],
  // A table of postings may hold the columns of units too.
  persons: ["person:id:admin", "person:admin:id"],
  units: ["unit:id:admin"],
  locations: ["location:id:admin"],
  sources: ["source:access_point_id:admin", "source:access_point_id", "source:id:admin"],
} as const;
export type TableName = keyof typeof KEYS;
export type Tables = { readonly [N in TableName]: readonly Row<TableName>[] };

/** The column that holds the id of a row, whichever of its spellings the table uses. */
export const idColumns = (table: TableName): readonly string[] => KEYS[table];

/**
 * Reads every `.csv`, `.tsv` and `.txt` file of a folder: UTF-8 with or without a byte order mark, separated by commas,
 * semicolons or tabs. Each is told by its header, not by its name. A file or row that cannot be read is a fault.
 * `label` stands before the names of files.
 */
export function readTables(folder: string, faults: FaultList, label = "", spoiled?: Spoiled): Tables {
  const tables: Record<TableName, Row<TableName>[]> = {
    units: [],
    persons: [],
    incidents: [],
    locations: [],
    sources: [],
    decisions: [],
    categories: [],
  };
  for (const { text, file } of textsOf(folder, TABLES_WANTED, faults, label))
    for (const row of readRows(text, file, faults, tableOf, spoiled)) tables[row.table].push(row);
  return tables;
}

/** Reads every table of a folder, of whatever columns, in the order of file names. As `readTables`. */
export function readPlainTables(folder: string, faults: FaultList, label = "", spoiled?: Spoiled): Row[] {
  return textsOf(folder, TABLES_WANTED, faults, label).flatMap((text) => readPlainRows(text, faults, spoiled));
}

/** The table that a header is of. */
const tableOf = (columns: ReadonlyMap<string, number>): TableName | undefined =>
  (Object.keys(KEYS) as TableName[]).find((one) => KEYS[one].some((column) => columns.has(column)));

/** The rows of one table, of whatever columns. */
export const readPlainRows = ({ text, file }: NamedText, faults: FaultList, spoiled?: Spoiled): Row[] =>
  readRows(text, file, faults, (): "table" => "table", spoiled);
