import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import { type Conversion, datasetOf, type SfmOptions } from "./conversion.js";
import { deriveClaims } from "./derived.js";
import { convertIncidents } from "./incidents.js";
import { withoutLeftOut } from "./left-out.js";
import { convertLocations, describedPlaces } from "./places.js";
import { convertPersons } from "./postings.js";
import { idColumns, readTables, type TableName, type Tables } from "./read-tables.js";
import { RecordSet } from "./record-set.js";
import type { Row } from "./row.js";
import type { RowFate } from "./row-fate.js";
import { convertSources } from "./sources.js";
import { convertUnits } from "./units.js";
import { open } from "./why-not.js";

/** What a folder of tables becomes: records that read like seed files, and the fate of every row. */
export interface SfmResult {
  readonly files: readonly SeedFile[];
  readonly fates: readonly RowFate[];
}

/**
 * Converts a folder in the research format of the Security Force Monitor. Reads files only. What cannot be read is a
 * fault at its file, line and column; what is left out on purpose is in the fate of its row.
 *
 * @param stateOf the State that a country name or code stands for
 */
export function convertSfm(
  folder: string,
  options: SfmOptions,
  stateOf: StateFinder,
  faults: FaultList,
  label = "",
): SfmResult {
  const spoiled = { leftOut: options.leftOut, fates: [] as RowFate[] };
  const { tables, fates } = takeTables(readTables(folder, faults, label, spoiled), options);
  fates.push(...spoiled.fates);
  const records = new RecordSet(options.name);
  const conversion: Conversion = {
    options,
    tables,
    records,
    faults,
    stateOf,
    fates: [...fates],
    describedPlaces: describedPlaces(tables),
    placeholders: new Set(),
    restricted: new Set(),
    relations: [],
    areas: [],
    international: new Set(),
    severalCountries: new Set(),
    below: new Set(),
    countries: new Map(),
  };
  const [first] = Object.values(tables).flat();
  if (!first) return { files: [], fates };
  convertSources(conversion, first);
  convertLocations(conversion);
  convertUnits(conversion);
  convertPersons(conversion);
  convertIncidents(conversion);
  deriveClaims(conversion);
  const reports = records.idsOf("sources");
  records.add(
    "sources",
    { id: datasetOf(conversion), title: options.title, kind: "dataset", reports },
    first,
    "source:title",
  );
  conversion.fates.push(...fatesOfOwn(tables));
  const inOrder = [...conversion.fates].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  return { files: records.toFiles(), fates: inOrder };
}

/** The rows of the tables that are to be taken, and the fates of the others. */
function takeTables(read: Tables, { leftOut }: SfmOptions): { tables: Tables; fates: RowFate[] } {
  const fates: RowFate[] = [];
  const names = Object.keys(read) as TableName[];
  const tables = names.map((name) => {
    const taken = withoutLeftOut(read[name], leftOut);
    fates.push(...taken.fates);
    return [name, taken.rows];
  });
  return { tables: Object.fromEntries(tables) as unknown as Tables, fates };
}

/** What became of our own tables: a row of theirs tells something of others, or of none. */
function fatesOfOwn(tables: Tables): RowFate[] {
  const [persons, kinds] = [new Set<string>(), new Set<string>()];
  for (const row of open(tables.persons)) persons.add(row.get(...idColumns("persons")));
  for (const row of open(tables.incidents))
    for (const type of row.list("incident:violation_type")) kinds.add(type.toLowerCase());
  const fateOf = ({ file, line }: Row, isUsed: boolean, what: string): RowFate => ({
    ...{ file, line, claims: [] },
    ...(isUsed ? { fate: "imported", why: [] } : { fate: "skipped", why: [what] }),
  });
  return [
    ...tables.decisions.map((row) =>
      fateOf(row, persons.has(row.get(...idColumns("persons"))), "no row that is imported is of this person"),
    ),
    ...tables.categories.map((row) =>
      fateOf(
        row,
        kinds.has(row.get("violation:type").toLowerCase()),
        "no row that is imported has this kind of violation",
      ),
    ),
  ];
}
