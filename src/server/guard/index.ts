export { type Budget, createBudget, unitsOf } from "./budget.js";
export { type CheckQuery, type GuardedRequest, guardQueries } from "./check-query.js";
export { LIMITS, type Limit, type LimitName } from "./limits.js";
export { type Measured, measure } from "./measure.js";
export { type HttpRequest, readRequest } from "./read-request.js";
export { refuse } from "./refuse.js";
