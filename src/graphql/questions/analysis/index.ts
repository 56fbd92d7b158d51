import { addFigures } from "./add-figures.js";
import { connections } from "./connections.js";
import { elementsMatrix } from "./elements-matrix.js";
import { posture } from "./posture.js";
import { remedies } from "./remedies.js";
import { retractionImpact } from "./retraction-impact.js";

/** Resolvers of what an analyst asks of proceedings, elements, remedies and the record itself, by field. */
export const analysisQuestions = { addFigures, connections, elementsMatrix, posture, remedies, retractionImpact };
