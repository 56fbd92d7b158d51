export { type FilingScope, filingRoutes, isClosedToAll, reachOf } from "./ways-in.js";
