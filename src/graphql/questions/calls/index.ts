import { calls } from "./calls.js";
import { schema } from "./schema.js";

export { type AnswersOf, answersTo, type CallRow, followUpOf, type SpeaksFor, speaksForAt, viewCall } from "./calls.js";
export const callsQuestion = { schema, resolvers: { calls } };
