export type { Finding } from "./finding.js";
export { type Candidate, flipsAmong, rulingAmong } from "./flips.js";
export { makeLimb } from "./make-limb.js";
export { notesAbout, plainNote } from "./notes.js";
export { best, bestOutcome, outcomeOf, outcomeOfParts, rankOf, strength, worst } from "./outcomes.js";
