export * from "./dates.js";
export * from "./errors.js";
export * from "./group-by.js";
export * from "./ids.js";
export * from "./nearest.js";
export * from "./package-root.js";
export * from "./patience.js";
export * from "./ranges.js";
