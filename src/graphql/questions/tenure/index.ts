import { schema } from "./schema.js";
import { tenure } from "./tenure.js";

export const tenureQuestion = { schema, resolvers: { tenure } };
