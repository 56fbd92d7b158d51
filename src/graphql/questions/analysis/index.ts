import { addFigures } from "./add-figures.js";
import { answer } from "./answer.js";
import { checkStatement } from "./check-statement.js";
import { connections } from "./connections.js";
import { cooperation } from "./cooperation.js";
import { elementsMatrix } from "./elements-matrix.js";
import { notice } from "./notice.js";
import { patterns } from "./patterns.js";
import { posture } from "./posture.js";
import { compare, disputes, recordedSince } from "./record.js";
import { remedies } from "./remedies.js";
import { retractionImpact } from "./retraction-impact.js";
import { sharedEvidence } from "./shared-evidence.js";
import { tenure } from "./tenure.js";

/** Resolvers of what an analyst asks of proceedings, elements, remedies and the record itself, by field. */
export const analysisQuestions = {
  addFigures,
  answer,
  checkStatement,
  compare,
  connections,
  cooperation,
  disputes,
  elementsMatrix,
  notice,
  patterns,
  posture,
  recordedSince,
  remedies,
  retractionImpact,
  sharedEvidence,
  tenure,
};
export { viewPosture } from "./posture.js";
