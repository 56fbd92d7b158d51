export {
  type BasisRecord,
  everStated,
  linkRule,
  partsOf,
  preconditions,
  type Rule,
  regimeRule,
  ruleOn,
  rulesOfBasis,
} from "./rules.js";
