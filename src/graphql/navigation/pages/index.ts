export { pageResolvers } from "./resolvers.js";
export { pages } from "./sdl.js";
