import { patterns } from "./patterns.js";
import { schema } from "./schema.js";

export const patternsQuestion = { schema, resolvers: { patterns } };
