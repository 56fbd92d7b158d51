export { insideSentence, inText } from "./inside-sentence.js";
export {
  byName,
  cite,
  conductDays,
  instrumentName,
  listed,
  named,
  nameOf,
  sentence,
  span,
  theName,
} from "./wording.js";
