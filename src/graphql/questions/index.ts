import type { GraphQLFieldResolver } from "graphql";
import type { QuestionContext } from "../context.js";
import { accountabilityGapsQuestion } from "./accountability-gaps/index.js";
import { accountabilityObstaclesQuestion } from "./accountability-obstacles/index.js";
import { addFiguresQuestion } from "./add-figures/index.js";
import { answerQuestion } from "./answer/index.js";
import { callsQuestion } from "./calls/index.js";
import { characterizationsQuestion } from "./characterizations/index.js";
import { checkStatementQuestion } from "./check-statement/index.js";
import { compareQuestion } from "./compare/index.js";
import { connectionsQuestion } from "./connections/index.js";
import { cooperationQuestion } from "./cooperation/index.js";
import { coverageQuestion } from "./coverage/index.js";
import { coverageChangesQuestion } from "./coverage-changes/index.js";
import { coverageMatrixQuestion } from "./coverage-matrix/index.js";
import { disputesQuestion } from "./disputes/index.js";
import { elementsMatrixQuestion } from "./elements-matrix/index.js";
import { figuresQuestion } from "./figures/index.js";
import { horizonsQuestion } from "./horizons/index.js";
import { interStateCoverageQuestion } from "./inter-state-coverage/index.js";
import { noticeQuestion } from "./notice/index.js";
import { passagesQuestion } from "./passages/index.js";
import { patternsQuestion } from "./patterns/index.js";
import { postureQuestion } from "./posture/index.js";
import { recordedSinceQuestion } from "./recorded-since/index.js";
import { remediesQuestion } from "./remedies/index.js";
import { responsibilityChainsQuestion } from "./responsibility-chains/index.js";
import { retractionImpactQuestion } from "./retraction-impact/index.js";
import { searchQuestion } from "./search/index.js";
import { sharedEvidenceQuestion } from "./shared-evidence/index.js";
import { tenureQuestion } from "./tenure/index.js";
import { treatyStatusQuestion } from "./treaty-status/index.js";
import { violationCoverageQuestion } from "./violation-coverage/index.js";

/** A question: what it is called and answers in the schema, and who answers it. */
export interface Question {
  /** SDL: its field of `Query`, and the types that are its own. */
  readonly schema: string;
  /** By the name of the field. */
  // biome-ignore lint/suspicious/noExplicitAny: the arguments of each are those of its schema.
  readonly resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, QuestionContext, any>>>;
}

/** Every question, each from the folder of its own; the headline questions first. */
export const QUESTIONS: readonly Question[] = [
  coverageQuestion,
  violationCoverageQuestion,
  coverageMatrixQuestion,
  responsibilityChainsQuestion,
  characterizationsQuestion,
  callsQuestion,
  figuresQuestion,
  passagesQuestion,
  searchQuestion,
  interStateCoverageQuestion,
  coverageChangesQuestion,
  horizonsQuestion,
  accountabilityGapsQuestion,
  accountabilityObstaclesQuestion,
  addFiguresQuestion,
  answerQuestion,
  checkStatementQuestion,
  compareQuestion,
  connectionsQuestion,
  cooperationQuestion,
  disputesQuestion,
  elementsMatrixQuestion,
  noticeQuestion,
  patternsQuestion,
  postureQuestion,
  recordedSinceQuestion,
  remediesQuestion,
  retractionImpactQuestion,
  sharedEvidenceQuestion,
  tenureQuestion,
  treatyStatusQuestion,
];

/** The resolvers of the questions, by the name of their field. */
export const questions: Question["resolvers"] = Object.assign({}, ...QUESTIONS.map(({ resolvers }) => resolvers));
