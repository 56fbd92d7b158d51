import { schema } from "./schema.js";
import { violationCoverage } from "./violation-coverage.js";

export const violationCoverageQuestion = { schema, resolvers: { violationCoverage } };
