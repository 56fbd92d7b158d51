import { coverage } from "./coverage.js";
import { schema } from "./schema.js";

export { knownMechanisms } from "./coverage.js";
export const coverageQuestion = { schema, resolvers: { coverage } };
