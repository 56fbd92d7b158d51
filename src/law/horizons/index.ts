export { horizonsOf } from "./horizons-of.js";
export { type HorizonScope, horizonScope } from "./subject-states.js";
export type { Horizon, HorizonsQuestion } from "./types.js";
