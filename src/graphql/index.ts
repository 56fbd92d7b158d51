export { buildSchema, type SchemaOptions } from "./build-schema.js";
export type { QuestionContext } from "./context.js";
export { type Asked, createExecutor, type Execute } from "./execution/index.js";
