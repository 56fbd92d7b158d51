export * from "./chains/index.js";
export * from "./elements/index.js";
export * from "./facts/index.js";
export * from "./inter-state/index.js";
export { assessCoverage, type CoverageOptions } from "./jurisdiction/assess-coverage.js";
export { checkActs, checkConduct } from "./jurisdiction/check-conduct.js";
export { outcomeOnly } from "./jurisdiction/outcome-only.js";
export * from "./posture/index.js";
export * from "./trace/index.js";
