import { calls } from "./calls.js";
import { schema } from "./schema.js";

export { type CallRow, viewCall } from "./calls.js";
export const callsQuestion = { schema, resolvers: { calls } };
