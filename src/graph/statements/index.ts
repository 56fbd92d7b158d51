export { checkParameters } from "./check-parameters.js";
export { schemaOfFields } from "./header-schemas.js";
export { listStatements, loadStatement } from "./load-statement.js";
export { parseStatement } from "./parse-statement.js";
export { pickParameters } from "./pick-parameters.js";
export type { StatementRows } from "./rows.js";
export type { Statement, StatementField } from "./statement.js";
export { asTold, type StoredMap } from "./stored-map.js";
