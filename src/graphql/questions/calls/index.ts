import { calls } from "./calls.js";
import { schema } from "./schema.js";

export { viewCall } from "./calls.js";
export const callsQuestion = { schema, resolvers: { calls } };
