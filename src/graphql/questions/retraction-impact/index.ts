import { retractionImpact } from "./retraction-impact.js";
import { schema } from "./schema.js";

export const retractionImpactQuestion = { schema, resolvers: { retractionImpact } };
