import { characterizations } from "./characterizations.js";
import { schema } from "./schema.js";

export const characterizationsQuestion = { schema, resolvers: { characterizations } };
