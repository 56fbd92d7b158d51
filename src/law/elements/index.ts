export { buildElementsMatrix } from "./build-elements-matrix.js";
export { requirementsOf } from "./requirements-of.js";
export { type EvidenceCell, type EvidenceSide, type EvidenceUse, sharedEvidence } from "./shared-evidence.js";
export { subjectsWithin } from "./subjects-within.js";
export type {
  ElementCell,
  ElementFacts,
  ElementGap,
  ElementKind,
  ElementsMatrix,
  Requirement,
  StandardReached,
} from "./types.js";
