import { recordedSince } from "./recorded-since.js";
import { schema } from "./schema.js";

export const recordedSinceQuestion = { schema, resolvers: { recordedSince } };
