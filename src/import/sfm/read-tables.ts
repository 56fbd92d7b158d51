import { CsvError, parse } from "csv-parse/sync";
import type { FaultList } from "../faults.js";
import { type NamedText, TABLES_WANTED, textsOf } from "../read/read-texts.js";
import { Row } from "./row.js";

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
export function readTables(folder: string, faults: FaultList, label = ""): Tables {
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
    for (const row of readRows(text, file, faults, tableOf)) tables[row.table].push(row);
  return tables;
}

/** Reads every table of a folder, of whatever columns, in the order of file names. As `readTables`. */
export function readPlainTables(folder: string, faults: FaultList, label = ""): Row[] {
  return textsOf(folder, TABLES_WANTED, faults, label).flatMap((text) => readPlainRows(text, faults));
}

/** The table that a header is of. */
const tableOf = (columns: ReadonlyMap<string, number>): TableName | undefined =>
  (Object.keys(KEYS) as TableName[]).find((one) => KEYS[one].some((column) => columns.has(column)));

/** The rows of one table, of whatever columns. */
export const readPlainRows = ({ text, file }: NamedText, faults: FaultList): Row[] =>
  readRows(text, file, faults, (): "table" => "table");

function readRows<T extends string>(
  text: string,
  file: string,
  faults: FaultList,
  tableOf: (columns: ReadonlyMap<string, number>) => T | undefined,
): Row<T>[] {
  const columns = new Map<string, number>();
  const rows: Row<T>[] = [];
  let read = 0;
  try {
    // A spreadsheet leaves quotes inside cells as they are; a quote that is never closed is still an error.
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_quotes: true,
      relax_column_count: true,
      info: true,
      on_record: (record, { lines }) => {
        read = lines;
        return record;
      },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const twice = findTwice(records.map(({ record }) => record));
    if (twice) {
      const what = `Two columns are called "${twice.name}" and do not hold the same, of which one would be read.`;
      faults.add({ file, line: 1, column: twice.position + 1 }, "TABLE_DAMAGED", what);
      return [];
    }
    let line = 1;
    let table: T | undefined;
    for (const [index, { record, info }] of records.entries()) {
      const start = line;
      line = info.lines + 1;
      if (index === 0) {
        record.forEach((column, position) => columns.set(column.trim(), position));
        table = tableOf(columns);
        if (table) continue;
        const what = "The header has none of the columns by which a table is known.";
        faults.add({ file, line: 1, column: 1 }, "TABLE_UNKNOWN", what);
        return [];
      }
      if (record.every((cell) => cell.trim() === "")) continue;
      if (record.length !== records[0]?.record.length) {
        const what = `The row has ${record.length} cells where the header has ${records[0]?.record.length}.`;
        faults.add({ file, line: start, column: record.length }, "TABLE_DAMAGED", what);
        continue;
      }
      if (table) rows.push(new Row(file, start, record, columns, table));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote that is never closed is found at the end of the file; the row it spoils begins after the last that was read.
    const at = { file, line: read + 1, column: 1 };
    faults.add(at, "TABLE_DAMAGED", `The table cannot be read from here (${error.code}).`);
    return [];
  }
  return rows;
}

/** The second of two columns with one name that do not say the same in every row. */
function findTwice([header = [], ...rows]: readonly (readonly string[])[]): { name: string; position: number } | null {
  const first = new Map<string, number>();
  for (const [position, name] of header.map((column) => column.trim()).entries()) {
    const before = first.get(name);
    if (before === undefined) first.set(name, position);
    else if (rows.some((row) => (row[before] ?? "").trim() !== (row[position] ?? "").trim())) return { name, position };
  }
  return null;
}

/** The separator that the header uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).split("\n", 1)[0] ?? "";
  const count = (separator: string): number => header.split(separator).length;
  return ["\t", ",", ";"].sort((a, b) => count(b) - count(a))[0] as string;
}
