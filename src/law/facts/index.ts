export * from "./build-law-facts.js";
export * from "./effect-day.js";
export * from "./types.js";
export * from "./visible.js";
export * from "./vocabulary.js";
