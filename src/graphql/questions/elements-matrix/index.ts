import { elementsMatrix } from "./elements-matrix.js";
import { schema } from "./schema.js";

export const elementsMatrixQuestion = { schema, resolvers: { elementsMatrix } };
