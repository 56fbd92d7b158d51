import { schema } from "./schema.js";
import { treatyStatus } from "./treaty-status.js";

export const treatyStatusQuestion = { schema, resolvers: { treatyStatus } };
