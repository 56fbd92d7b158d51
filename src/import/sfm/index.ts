export type { RowFate, SfmOptions } from "./conversion.js";
export { convertSfm, type SfmResult } from "./convert-sfm.js";
