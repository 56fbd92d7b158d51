import { passages } from "./passages.js";
import { schema } from "./schema.js";

export const passagesQuestion = { schema, resolvers: { passages } };
