export { connect, WALKS } from "./connect.js";
export { navigationContexts } from "./context.js";
export { describe } from "./describe.js";
export { generateNavigation } from "./generate.js";
export { CAUTION } from "./local-fields.js";
export { narrow } from "./narrow.js";
export { fromCursor, pageResolvers, pages, toCursor } from "./pages/index.js";
export { subschemaOf } from "./subschema.js";
