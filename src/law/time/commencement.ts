import type { Day } from "../../base/index.js";
import type { ClaimCore } from "../../model/index.js";

/** A law begins to reach conduct within two years of its making, in days; a longer way is that of a code to its amendment. */
const LONGEST = 731;

/** Whether a rule that reaches conduct from `day` on was made for that day: it has a day of its own, not long before. */
export const commencesOn = (rule: ClaimCore, day: Day): boolean => rule.actOn !== null && day - rule.actOn <= LONGEST;
