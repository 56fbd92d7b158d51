export { fromCursor, toCursor } from "./cursor.js";
export { pageResolvers } from "./resolvers.js";
export { pages } from "./sdl.js";
