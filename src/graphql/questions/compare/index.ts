import { compare } from "./compare.js";
import { schema } from "./schema.js";

export const compareQuestion = { schema, resolvers: { compare } };
