import { figures } from "./figures.js";
import { schema } from "./schema.js";

export const figuresQuestion = { schema, resolvers: { figures } };
