export {
  type BasisRecord,
  linkRule,
  partsOf,
  preconditions,
  type Rule,
  regimeRule,
  ruleOn,
} from "./rules.js";
