export {
  assessCourtOfStatesBasis,
  type CourtOfStatesAnswer,
  type CourtOfStatesCase,
  daysBetweenStates,
  isRespondentShut,
} from "./assess-court-of-states.js";
export { assessInterState } from "./assess-inter-state.js";
export { sameState, stageOf as stageOfCase } from "./case-record.js";
export { reachOfCases, stageOfSilence } from "./cases-listed.js";
export { applied } from "./flips.js";
export type { InterStateFlip, InterStateFlipApplication, InterStateQuestion } from "./types.js";
