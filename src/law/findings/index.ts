export type { Finding } from "./finding.js";
export { makeLimb } from "./make-limb.js";
export { notesAbout, plainNote } from "./notes.js";
export { best, bestOutcome, outcomeOf, outcomeOfParts, rankOf, strength, worst } from "./outcomes.js";
