export { daysOfClaim, daysOfRecord } from "./days-of-record.js";
export { Trace } from "./trace.js";
export { traceFacts } from "./trace-facts.js";
