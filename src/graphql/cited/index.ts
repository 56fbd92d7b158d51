export { cited, noted } from "./cited.js";
export { citedSchema } from "./schema.js";
