export { commencesOn } from "./commencement.js";
export { courseOf } from "./course.js";
export { existsOn, firstDone, firstSeen } from "./first-seen.js";
export {
  byDayOfAct,
  doneBefore,
  doneBy,
  firstPossibleDay,
  isLater,
  lastPossibleDay,
  mayFollow,
  oldestFirst,
} from "./order.js";
export { dayInSentence, onDay } from "./say-day.js";
export { sixMonths } from "./six-months.js";
export { isFiling, splitCases } from "./split-cases.js";
export { foldSteps, inCourse, isOnRecord, type Standing } from "./standing.js";
export { writtenDays } from "./written-days.js";
