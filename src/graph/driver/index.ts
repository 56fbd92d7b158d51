export { findAddress } from "./find-address.js";
export {
  Graph,
  type Parameters,
  type Row,
  type RunInTransaction,
  type StatementName,
  type WriteCommand,
} from "./graph.js";
export { expectVersion, type ServerVersion } from "./server-version.js";
export { translateError } from "./translate-error.js";
export { driverUntil, storeUntil } from "./until.js";
export { type ExactValue, exactValue, fromDatabase, type PlainValue, toDatabase } from "./values.js";
