export * from "./answerable-error.js";
export * from "./catalogue.js";
export type { ErrorDefinition, ErrorDetails } from "./definition.js";
export * from "./status.js";
