export {
  type AssessedGroup,
  type CoverageChange,
  changesBetween,
  changesBetweenInPieces,
} from "./changes/changes-between.js";
export { workOutGroups } from "./changes/work-out-groups.js";
export { addFigures, type Count, type Refusal, type RefusalReason, type Sum } from "./figures/add-figures.js";
export { findGapsInPieces, type Gap, type GapKind } from "./gaps/find-gaps.js";
export { findObstacles, type Obstacles } from "./gaps/find-obstacles.js";
export {
  type Answers,
  otherAnswers,
  type Scope,
  type StandingAnswer,
  type World,
} from "./impact/answers-of.js";
export { chainAnswers } from "./impact/chain-answers.js";
export { type ChangedAnswer, compareAnswers } from "./impact/compare-answers.js";
export { CONDUCT_KINDS, CoverageBefore } from "./impact/coverage-before.js";
export { coverageImpact } from "./impact/coverage-impact.js";
export { disputedBy } from "./impact/disputed-by.js";
export { differenceOf } from "./impact/facts-difference.js";
export { narrowChange } from "./impact/narrow-change.js";
export { PosturesBefore } from "./impact/postures-before.js";
export type { StoredBefore } from "./impact/traced-answers.js";
export {
  type AssessedProfile,
  type AssessmentColumn,
  type Assessments,
  buildAssessments,
  type EarlierAssessments,
} from "./profiles/build-assessments.js";
export { unpackOutcome } from "./profiles/outcome-letters.js";
export { programDigest } from "./profiles/program-digest.js";
export { type AssessmentSlice, fromSlices, packSlices, unpackSlices } from "./profiles/slices.js";
export { type StoredOutcomes, storedOutcomes } from "./profiles/stored-outcomes.js";
export { type StoredTally, tableOf } from "./profiles/stored-table.js";
export { statesOfOrgan } from "./remedies/debtors.js";
export { findRoutesInPieces, type RemedyRoute } from "./remedies/find-routes.js";
export type { RemedyQuestion } from "./remedies/remedy-question.js";
export {
  type ClaimNode,
  type LawRecords,
  toClaimRecord,
  toClaimRecords,
  toClaimRecordsInPieces,
  toLawRecords,
} from "./snapshot/law-records.js";
export { type Named, Snapshot } from "./snapshot/snapshot.js";
export { type ReadStore, SnapshotHolder } from "./snapshot/snapshot-holder.js";
export { workOutOutcomes } from "./violations/answers-of-violation.js";
export {
  assessViolation,
  assessViolationInPieces,
  type NotAssessable,
  type ViolationQuestion,
} from "./violations/assess-violation.js";
export {
  type AssessedViolation,
  assessSituation,
  foldMatrix,
  type MatrixQuestion,
  type MatrixRow,
  mattersOf,
  questionsOf,
} from "./violations/compute-matrix.js";
export { conductOfViolation } from "./violations/conduct-of-violation.js";
export {
  type AllegedViolation,
  deriveViolations,
  VIOLATION_RULE,
  violationId,
} from "./violations/derive-violations.js";
export { type RecordedViolation, standsNow, violationsOverRevisions } from "./violations/violations-over-revisions.js";
