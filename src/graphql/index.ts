export { buildSchema, type SchemaOptions } from "./build-schema.js";
export type { QuestionContext } from "./context.js";
