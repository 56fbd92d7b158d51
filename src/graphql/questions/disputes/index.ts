import { disputes } from "./disputes.js";
import { schema } from "./schema.js";

export const disputesQuestion = { schema, resolvers: { disputes } };
