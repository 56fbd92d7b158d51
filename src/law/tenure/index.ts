export { bestOf, type Span, spansOf } from "./spans-of.js";
export { type TenureQuestion, tenureOf } from "./tenure-of.js";
export type { Tenure, TenureGap, TenureIncident, TenurePosting, TenureRelation } from "./types.js";
