export { foldPosture } from "./fold-posture.js";
export { posturesOf } from "./postures-of.js";
export type { PostureAnswer, PostureContext, PostureStatus, PostureSubject, Publicity } from "./types.js";
