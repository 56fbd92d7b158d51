import { parse } from "csv-parse/sync";

/** A row as the parser cut it: its cells, and the lines it stands on, from 1. */
export interface Cut {
  readonly cells: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** As many rows are looked at to tell what the cells of a column look like. */
const LOOKED_AT = 200;
/** From how many cells on lines of prose have as many commas as a row by no chance that counts. */
const MANY_CELLS = 4;
const NUMBERS = /^\d[\d\s.,:/TZ+-]*$/;
/** A quote that went astray may stand beside it. */
const isNumber = (cell = ""): boolean => NUMBERS.test(cell.replaceAll('"', "").trim());

/**
 * Finds rows that stand inside a cell of another: a quote that was not closed, or that opens by mistake, runs on to the
 * next quote of the table and takes in whatever lies between. Lines of a cell are told from rows by the number of their
 * cells and by the columns that hold nothing but numbers and days.
 *
 * @param rows the rows of the table below its header
 * @param width how many cells the header has
 * @returns of each row that took in others its lines
 */
export function findSwallowed(
  text: string,
  delimiter: string,
  rows: readonly Cut[],
  width: number,
): { readonly first: number; readonly last: number }[] {
  const long = rows.filter(({ first, last }) => last > first);
  if (long.length === 0 || width < 2) return [];
  const lines = text.split("\n");
  const numbered = numberedColumns(rows, width);
  const isRow = (line: string): boolean => {
    const cells = cellsOf(line, delimiter);
    return cells.length === width && numbered.every((column) => isNumber(cells[column]));
  };
  return long.flatMap(({ first, last }) => {
    if ((lines[first - 1] ?? "").split(delimiter).length < width) return [];
    const inside = lines.slice(first, last).filter((line) => line.trim() !== "");
    const isSwallowed =
      numbered.length > 0 ? inside.some(isRow) : width >= MANY_CELLS && inside.length > 0 && inside.every(isRow);
    return isSwallowed ? [{ first, last }] : [];
  });
}

/** The columns in which every row that is one line has a number or a day. */
function numberedColumns(rows: readonly Cut[], width: number): number[] {
  const whole = rows.filter(({ cells, first, last }) => first === last && cells.length === width).slice(0, LOOKED_AT);
  if (whole.length === 0) return [];
  return [...Array(width).keys()].filter((column) => whole.every(({ cells }) => isNumber(cells[column])));
}

/** The cells of one line for itself; one in which a quote stays open is cut at every separator. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    return (parse(line, { delimiter, relax_quotes: true, relax_column_count: true })[0] as string[] | undefined) ?? [];
  } catch {
    return line.split(delimiter);
  }
}
