import type { Json } from "../../base/index.js";

/** How the cells of a column are read: a list is joined by ` | `, and what is nested stands as JSON. */
export type ColumnType = "string" | "date" | "datetime" | "integer" | "boolean" | "list" | "json";
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Worked out from other columns for whoever reads; not read back. */
  readonly derived: boolean;
}
export interface Table {
  /** Without its ending. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}
type Row = Readonly<Record<string, Json | undefined>>;

/** A table of records: its columns are the fields that any of them has, those named first in front. */
export function makeTable(
  name: string,
  rows: readonly Row[],
  first: readonly string[],
  derived: ReadonlySet<string>,
): Table {
  const fields = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  const columns = fields.map((field) => ({
    name: field,
    type: typeOf(rows.flatMap((row) => (isAbsent(row[field]) ? [] : [row[field] as Json]))),
    derived: derived.has(field),
  }));
  return { name, columns, rows: rows.map((row) => columns.map((column) => cellOf(row[column.name], column.type))) };
}

/** An empty list reads as an absent one, and an empty cell is either. */
const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function typeOf(values: readonly Json[]): ColumnType {
  const all = (test: (value: Json) => boolean): boolean => values.length > 0 && values.every(test);
  if (values.length === 0 || all((value) => typeof value === "string"))
    return all((value) => DAY.test(value as string))
      ? "date"
      : all((value) => MOMENT.test(value as string))
        ? "datetime"
        : "string";
  if (all((value) => Number.isInteger(value))) return "integer";
  if (all((value) => typeof value === "boolean")) return "boolean";
  const isPlain = (item: Json): boolean =>
    typeof item === "string" && item !== "" && !item.includes("|") && item === item.trim();
  return all((value) => Array.isArray(value) && value.every(isPlain)) ? "list" : "json";
}

function cellOf(value: Json | undefined, type: ColumnType): string {
  if (isAbsent(value)) return "";
  if (type === "list") return (value as string[]).join(" | ");
  return type === "json" ? JSON.stringify(value) : String(value);
}

/** A table as CSV (RFC 4180): comma, quotes where needed, lines that end in LF, no byte order mark. */
export const csvText = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");

/** What a spreadsheet could take for a formula. */
const FORMULA = /^[=+\-@\t]/;
const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || FORMULA.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Where such cells stand, as `file:row:column`, rows counted without the header. */
export const formulasIn = ({ name, columns, rows }: Table): string[] =>
  rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (FORMULA.test(cell) ? [`${name}.csv:${index + 1}:${columns[column]?.name}`] : [])),
  );
