import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import { RecordSet, type RowFate, readPlainTables } from "../sfm/index.js";
import { holds } from "./conditions.js";
import { convertRow } from "./convert-row.js";
import { knowsColumns } from "./knows-columns.js";
import { sameKeys } from "./same-key.js";
import { columnsRead } from "./table-map.js";
import { placeOf, type TableOptions, type Work } from "./work.js";

/**
 * Converts tables of anybody by a map that says which columns are which fields. Every column that holds something is
 * read or named as unread; every row has a fate. A cell that cannot be read is a fault at its file, line and column.
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
