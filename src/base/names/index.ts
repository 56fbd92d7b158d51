export { daysIn } from "./days-in-words.js";
export { foldName, foldWords, isArticleWord } from "./fold-name.js";
export { type Findable, findableBy, findableText } from "./name-keys.js";
export { holding, holdingAny, type NameQuery, nameQuery } from "./name-query.js";
export { isAsking, type Run, runsWithin } from "./names-within.js";
export { RELATED, type Sense, sensesOf } from "./related-words.js";
export { soundName, soundWords } from "./sound-name.js";
