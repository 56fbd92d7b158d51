import { calls } from "./calls.js";
import { schema } from "./schema.js";

export const callsQuestion = { schema, resolvers: { calls } };
