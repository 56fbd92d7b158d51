import { remedies } from "./remedies.js";
import { schema } from "./schema.js";

export const remediesQuestion = { schema, resolvers: { remedies } };
