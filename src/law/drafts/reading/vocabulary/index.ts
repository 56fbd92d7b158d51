import { OF_CASES } from "./cases.js";
import { BARE, OF_FORUMS } from "./forums.js";
import { OF_PERSONS } from "./persons.js";
import { OF_STATES } from "./states.js";
import type { Words } from "./words.js";

export { DISMISSED } from "./cases.js";
export { ACCEPTS_JURISDICTION } from "./states.js";
export type { ActWords, MembershipWords, Place, ReachWords, StatusWords, StepWords, Words } from "./words.js";

/** The closed vocabulary of what can be asserted: every pattern, in the order in which they are tried. Earlier ones win where several match the same words. */
export const VOCABULARY: readonly Words[] = [...OF_PERSONS, ...OF_CASES, ...OF_STATES, ...OF_FORUMS, ...BARE];
