import { answer } from "./answer.js";
import { schema } from "./schema.js";

export const answerQuestion = { schema, resolvers: { answer } };
