export { checkDraft, checkDraftInPieces, LONGEST_DRAFT } from "./check-draft.js";
export type { AssertionVerdict, CheckedAssertion } from "./types.js";
export { type UncheckedSentence, uncheckedIn } from "./unchecked.js";
