import { schema } from "./schema.js";
import { search } from "./search.js";

export const searchQuestion = { schema, resolvers: { search } };
