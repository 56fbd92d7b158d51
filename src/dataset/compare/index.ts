export { RUN, sealOfAssessments, soundnessOf } from "./assessments.js";
export type { Content } from "./content.js";
export { expectedContent, KNOWN_STATEMENTS } from "./expected-content.js";
export { type Difference, findDifferences } from "./find-differences.js";
export { fingerprint } from "./fingerprint.js";
export { readContent, type StoredContent } from "./read-content.js";
