import { cooperation } from "./cooperation.js";
import { schema } from "./schema.js";

export const cooperationQuestion = { schema, resolvers: { cooperation } };
