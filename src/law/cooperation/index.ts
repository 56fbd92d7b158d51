export { cooperationWith } from "./cooperation-with.js";
export type { CooperationAnswer, CooperationQuestion, ObligedParty } from "./types.js";
