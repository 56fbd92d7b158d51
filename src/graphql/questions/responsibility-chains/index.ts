import { responsibilityChains } from "./responsibility-chains.js";
import { schema } from "./schema.js";

export const responsibilityChainsQuestion = { schema, resolvers: { responsibilityChains } };
