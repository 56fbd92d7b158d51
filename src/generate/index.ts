export { type GenerateOptions, generateRecord } from "./generate-record.js";
export type { LawToCite } from "./made-up-claims.js";
