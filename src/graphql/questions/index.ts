import { accountabilityGaps } from "./accountability-gaps.js";
import { accountabilityObstacles } from "./accountability-obstacles.js";
import { analysisQuestions } from "./analysis/index.js";
import { calls } from "./calls.js";
import { characterizations } from "./characterizations.js";
import { coverage } from "./coverage.js";
import { coverageChanges, coverageEvents } from "./coverage-changes.js";
import { coverageMatrix } from "./coverage-matrix.js";
import { figures } from "./figures.js";
import { horizons } from "./horizons.js";
import { interStateCoverage } from "./inter-state-coverage.js";
import { passages } from "./passages.js";
import { responsibilityChains } from "./responsibility-chains.js";
import { search } from "./search.js";
import { violationCoverage } from "./violation-coverage.js";

/** The resolvers of the questions, by the name of their field. */
export const questions = {
  ...analysisQuestions,
  interStateCoverage,
  coverageChanges,
  coverageEvents,
  accountabilityGaps,
  accountabilityObstacles,
  calls,
  characterizations,
  coverage,
  coverageMatrix,
  figures,
  horizons,
  passages,
  responsibilityChains,
  search,
  violationCoverage,
};
