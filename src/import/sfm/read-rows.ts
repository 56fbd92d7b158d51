import { CsvError, parse } from "csv-parse/sync";
import type { FaultList } from "../faults.js";
import type { Spoiled } from "./left-out.js";
import { Row } from "./row.js";
import { type Cut, findSwallowed } from "./swallowed-rows.js";

/**
 * Cuts a table into rows. A quote that takes in rows, or two columns of one name, damage the table; a row with more or
 * fewer cells than the header is one that may be left out (`spoiled`), and the fault of its line until it is.
 *
 * @param tableOf which table it is, by the columns of its header
 */
export function readRows<T extends string>(
  text: string,
  file: string,
  faults: FaultList,
  tableOf: (columns: ReadonlyMap<string, number>) => T | undefined,
  spoiled: Spoiled = { fates: [] },
): Row<T>[] {
  const delimiter = delimiterOf(text);
  const [header, ...all] = cut(text, file, delimiter, faults);
  if (!header) return [];
  const twice = findTwice([header, ...all].map(({ cells }) => cells));
  if (twice) {
    const what = `Two columns are called "${twice.name}" and do not hold the same, of which one would be read.`;
    faults.add({ file, line: 1, column: twice.position + 1 }, "TABLE_DAMAGED", what);
    return [];
  }
  const columns = new Map(header.cells.map((column, position) => [column.trim(), position]));
  const table = tableOf(columns);
  if (!table) {
    const what = "The header has none of the columns by which a table is known.";
    faults.add({ file, line: 1, column: 1 }, "TABLE_UNKNOWN", what);
    return [];
  }
  const width = header.cells.length;
  const swallowed = findSwallowed(text, delimiter, all, width);
  for (const { first, last } of swallowed)
    faults.add(
      { file, line: first, column: 1 },
      "TABLE_DAMAGED",
      `A quote that opens on line ${first} is closed on line ${last}, and takes in lines between that are rows of their own.`,
      "Close it where its cell ends, or take it out; a quote that is part of the text is written twice, in a cell in quotes.",
    );
  if (swallowed.length > 0) return [];
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const damage = findDamage(rows, width, (line) => spoiled.leftOut?.has(`${file}:${line}`) === true);
  return rows.flatMap((row) => {
    const what = damage.get(row);
    if (what === undefined) return [new Row(file, row.first, row.cells, columns, table)];
    const why = spoiled.leftOut?.get(`${file}:${row.first}`);
    // Lines of a row that stands on several may be rows of their own: it is not left out for itself.
    const isAlone = row.first === row.last;
    if (why === undefined || !isAlone)
      faults.add({ file, line: row.first, column: row.cells.length }, "TABLE_DAMAGED", what);
    if (isAlone) spoiled.fates.push({ file, line: row.first, fate: "skipped", why: [why ?? what], claims: [] });
    return [];
  });
}

/**
 * What is wrong with rows that have not the cells of the header, by row. One with fewer may be half of the row before it
 * or after it, which then say something else than they did: who leaves it out leaves out these too.
 */
function findDamage(rows: readonly Cut[], width: number, isLeftOut: (line: number) => boolean): Map<Cut, string> {
  const damage = new Map<Cut, string>();
  for (const [index, row] of rows.entries()) {
    if (row.cells.length === width) continue;
    damage.set(row, `The row has ${row.cells.length} cells where the header has ${width}.`);
    if (row.cells.length > width || !isLeftOut(row.first)) continue;
    for (const beside of [rows[index - 1], rows[index + 1]])
      if (beside && !isLeftOut(beside.first) && !damage.has(beside))
        damage.set(
          beside,
          `The row on line ${row.first}, beside it, has too few cells: either may be half of the other.`,
        );
  }
  return damage;
}

/** The rows of a text, blank ones too; none after a fault. */
function cut(text: string, file: string, delimiter: string, faults: FaultList): Cut[] {
  let read = 0;
  try {
    // A spreadsheet leaves quotes inside cells as they are; a quote that is never closed is still an error.
    const records = parse(text, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      info: true,
      on_record: (record, { lines }) => {
        read = lines;
        return record;
      },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let line = 1;
    return records.map(({ record, info }) => {
      const first = line;
      line = info.lines + 1;
      return { cells: record, first, last: info.lines };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote that is never closed is found at the end of the file; the row it spoils begins after the last that was read.
    const at = { file, line: read + 1, column: 1 };
    faults.add(at, "TABLE_DAMAGED", `The table cannot be read from here (${error.code}).`);
    return [];
  }
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
