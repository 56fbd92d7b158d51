import { accountabilityObstacles } from "./accountability-obstacles.js";
import { schema } from "./schema.js";

export const accountabilityObstaclesQuestion = { schema, resolvers: { accountabilityObstacles } };
