export { type Asked, createExecutor, type Execute } from "./executor.js";
export { INTERPRETED } from "./interpreted.js";
