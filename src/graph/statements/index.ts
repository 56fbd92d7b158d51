export { listStatements, loadStatement } from "./load-statement.js";
export { parseStatement } from "./parse-statement.js";
export type { Statement, StatementField } from "./statement.js";
