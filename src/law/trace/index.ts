export { daysLookedFrom, daysOfClaim, daysOfRecord, tableLookedFrom } from "./days-of-record.js";
export { nextDayOf, Trace } from "./trace.js";
export { traceFacts } from "./trace-facts.js";
