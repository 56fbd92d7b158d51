export * from "./chains/index.js";
export * from "./cooperation/index.js";
export * from "./drafts/index.js";
export * from "./elements/index.js";
export * from "./facts/index.js";
export * from "./horizons/index.js";
export * from "./inter-state/index.js";
export { assessCoverage, assessCoverageInPieces, type CoverageOptions } from "./jurisdiction/assess-coverage.js";
export { checkActs, checkConduct } from "./jurisdiction/conduct/check-conduct.js";
export { type FlipInput, flipInput } from "./jurisdiction/flips/as-input.js";
export { deathOf } from "./jurisdiction/limbs/person-age.js";
export { outcomeInPieces, outcomeOnly } from "./jurisdiction/states/outcome-only.js";
export { isSetInMotion, openLimbs } from "./jurisdiction/states/states-of-answer.js";
export * from "./notice/index.js";
export {
  completeTo,
  statesOf,
  type TreatyStatus,
  tablesEndedBy,
  tableTo,
  treatyStatusOf,
} from "./participation/index.js";
export * from "./posture/index.js";
export * from "./tenure/index.js";
export { existsOn, firstSeen } from "./time/index.js";
export * from "./trace/index.js";
