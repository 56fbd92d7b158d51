import type { FaultList } from "../faults.js";
import type { Row } from "../sfm/index.js";
import { columnsRead, type TableMap } from "./table-map.js";

/** Columns that the map names and no table has, and columns that hold something and are not named: both are faults. */
export function knowsColumns(rows: readonly Row[], map: TableMap, faults: FaultList): boolean {
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
