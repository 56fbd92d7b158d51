export { horizonsOf } from "./horizons-of.js";
export { limitationAhead } from "./limitation.js";
export { type HorizonScope, horizonScope } from "./subject-states.js";
export type { Horizon, HorizonsQuestion, Matter } from "./types.js";
