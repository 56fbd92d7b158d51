export { type FilingScope, filingRoutes, reachOf } from "./ways-in.js";
