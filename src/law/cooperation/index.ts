export { cooperationWith } from "./cooperation-with.js";
export { isOfTheWhole, obstructionsOf } from "./obstructions-of.js";
export type { CooperationAnswer, CooperationQuestion, ObligedParty } from "./types.js";
