export * from "./answer.js";
export * from "./build-law-facts.js";
export * from "./conduct.js";
export * from "./effect-day.js";
export * from "./facts-trace.js";
export * from "./law-facts.js";
export * from "./visible.js";
export * from "./vocabulary.js";
