export { insideSentence, inText } from "./inside-sentence.js";
export {
  byName,
  cite,
  conductDays,
  dayText,
  forTheTime,
  instrumentName,
  listed,
  named,
  nameOf,
  sentence,
  span,
  theName,
} from "./wording.js";
