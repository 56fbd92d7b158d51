import type { Sheet } from "../page.js";

/** Cells that a spreadsheet would take for a formula; a quote before them makes them text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A sheet as CSV (RFC 4180), with a byte order mark, for which spreadsheets read names in every script. */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
