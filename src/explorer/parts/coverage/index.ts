export type { Coverage } from "./answer.js";
export { Outcomes } from "./outcomes.js";
export { Why } from "./why.js";
