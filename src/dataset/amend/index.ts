export { type Amendment, findAmendment, NOTHING, sizeOf } from "./find-amendment.js";
export { writeAmendment } from "./write-amendment.js";
