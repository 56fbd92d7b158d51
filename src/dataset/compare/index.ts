export { RUN, sealOfAssessments, soundnessOf } from "./assessments.js";
export {
  type Content,
  type Link,
  type Node,
  RECORD_SECTIONS,
  type StoredNode,
  type StoredRecords,
  type Value,
} from "./content.js";
export { differingLinks } from "./differing-links.js";
export { eachExpected, expectedContent, expectedFingerprint, KNOWN_STATEMENTS } from "./expected-content.js";
export { type Difference, findDifferences } from "./find-differences.js";
export { fingerprint } from "./fingerprint.js";
export { inOneForm, saysTheSame } from "./in-one-form.js";
export { readContent, type StoredContent } from "./read-content.js";
