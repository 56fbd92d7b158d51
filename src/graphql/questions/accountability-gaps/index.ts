import { accountabilityGaps } from "./accountability-gaps.js";
import { schema } from "./schema.js";

export const accountabilityGapsQuestion = { schema, resolvers: { accountabilityGaps } };
