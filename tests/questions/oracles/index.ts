import { accountabilityGaps } from "./accountability-gaps.js";
import { accountabilityObstacles } from "./accountability-obstacles.js";
import { addFigures } from "./add-figures.js";
import { calls } from "./calls.js";
import { characterizations } from "./characterizations.js";
import { checkStatement } from "./check-statement.js";
import { cited } from "./cited.js";
import { compare } from "./compare.js";
import { connections } from "./connections.js";
import { cooperation } from "./cooperation.js";
import { coverage } from "./coverage.js";
import { coverageChanges } from "./coverage-changes.js";
import { coverageMatrix } from "./coverage-matrix.js";
import { disputes } from "./disputes.js";
import { elementsMatrix } from "./elements-matrix.js";
import { figures } from "./figures.js";
import { horizons } from "./horizons.js";
import { interStateCoverage } from "./inter-state-coverage.js";
import { navigation } from "./navigation.js";
import { notice } from "./notice.js";
import { passages } from "./passages.js";
import { patterns } from "./patterns.js";
import { posture } from "./posture.js";
import { recordedSince } from "./recorded-since.js";
import { remedies } from "./remedies.js";
import { responsibilityChains } from "./responsibility-chains.js";
import { retractionImpact } from "./retraction-impact.js";
import { search } from "./search.js";
import { sharedEvidence } from "./shared-evidence.js";
import type { Oracles } from "./support.js";
import { tenure } from "./tenure.js";
import { treatyStatus } from "./treaty-status.js";

/** What must hold of the answer to each worked question, by the question's id. */
export const ORACLES: Oracles = {
  ...accountabilityGaps,
  ...accountabilityObstacles,
  ...addFigures,
  ...calls,
  ...characterizations,
  ...checkStatement,
  ...cited,
  ...compare,
  ...connections,
  ...cooperation,
  ...coverage,
  ...coverageChanges,
  ...coverageMatrix,
  ...disputes,
  ...elementsMatrix,
  ...figures,
  ...horizons,
  ...interStateCoverage,
  ...navigation,
  ...notice,
  ...passages,
  ...patterns,
  ...posture,
  ...recordedSince,
  ...remedies,
  ...responsibilityChains,
  ...retractionImpact,
  ...search,
  ...sharedEvidence,
  ...tenure,
  ...treatyStatus,
};
export type { Answer, Ask, Oracle } from "./support.js";
