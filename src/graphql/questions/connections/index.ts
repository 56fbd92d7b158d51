import { connections } from "./connections.js";
import { schema } from "./schema.js";

export const connectionsQuestion = { schema, resolvers: { connections } };
