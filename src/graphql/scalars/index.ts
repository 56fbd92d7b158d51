export { DateScalar } from "./date.js";
export { DateTimeScalar } from "./date-time.js";
