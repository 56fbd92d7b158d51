import { posture } from "./posture.js";
import { schema } from "./schema.js";

export { viewPosture } from "./posture.js";
export const postureQuestion = { schema, resolvers: { posture } };
