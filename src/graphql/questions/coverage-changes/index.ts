import { coverageChanges, coverageEvents } from "./coverage-changes.js";
import { schema } from "./schema.js";

export const coverageChangesQuestion = { schema, resolvers: { coverageChanges, coverageEvents } };
