import { coverageMatrix } from "./coverage-matrix.js";
import { schema } from "./schema.js";

export const coverageMatrixQuestion = { schema, resolvers: { coverageMatrix } };
