export * from "./dates.js";
export * from "./errors/index.js";
export * from "./group-by.js";
export * from "./ids.js";
export * from "./nearest.js";
export * from "./package-root.js";
export * from "./patience.js";
export * from "./ranges.js";
