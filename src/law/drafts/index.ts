export { checkDraft, checkDraftInPieces, LONGEST_DRAFT } from "./check-draft.js";
export { ARTICLE, numberOf } from "./reading/article-number.js";
export type { AssertionVerdict, CheckedAssertion } from "./types.js";
export { type UncheckedSentence, uncheckedIn } from "./unchecked.js";
export { articleOf } from "./verdicts/articles.js";
export { tellsWhatIsSaid } from "./verdicts/said/tells-what-is-said.js";
