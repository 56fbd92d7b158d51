import { schema } from "./schema.js";
import { sharedEvidence } from "./shared-evidence.js";

export const sharedEvidenceQuestion = { schema, resolvers: { sharedEvidence } };
