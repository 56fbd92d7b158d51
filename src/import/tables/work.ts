import { ownId } from "../build/own-id.js";
import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { RecordSet, Row } from "../sfm/index.js";
import type { SameKey } from "./same-key.js";
import type { TableMap } from "./table-map.js";

export interface TableOptions {
  /** A slug: the id of the import and the beginning of its keys. */
  readonly name: string;
  readonly title: string;
  readonly map: TableMap;
  /** Rows that are not taken, by `file:line`, and why: they were read and refused. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** What rows are converted with. */
export interface Work extends TableOptions {
  readonly rows: readonly Row[];
  readonly records: RecordSet;
  readonly faults: FaultList;
  readonly stateOf: StateFinder;
  /** How rows stand to others of their key. */
  readonly alike: ReadonlyMap<Row, SameKey>;
}

/** An id of ours for the cells that tell something apart. */
export const idOf = ({ name }: Work, kind: string, cells: readonly string[]): string =>
  ownId(name, kind.toLowerCase(), cells);

/** Where a row stands, as `file:line`. */
export const placeOf = (row: Row): string => `${row.file}:${row.line}`;
