import { responsibilityChains } from "./responsibility-chains.js";
import { schema } from "./schema.js";

export { NO_CHAIN_STARTS } from "./responsibility-chains.js";
export const responsibilityChainsQuestion = { schema, resolvers: { responsibilityChains } };
