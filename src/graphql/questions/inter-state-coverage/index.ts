import { interStateCoverage } from "./inter-state-coverage.js";
import { schema } from "./schema.js";

export const interStateCoverageQuestion = { schema, resolvers: { interStateCoverage } };
