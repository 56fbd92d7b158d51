export type { SfmOptions } from "./conversion.js";
export { convertSfm, type SfmResult } from "./convert-sfm.js";
export { type LeftOut, type Spoiled, withoutLeftOut } from "./left-out.js";
export { readDate } from "./read-dates.js";
export { readPlainRows, readPlainTables } from "./read-tables.js";
export { RecordSet } from "./record-set.js";
export type { Row } from "./row.js";
export type { RowFate } from "./row-fate.js";
