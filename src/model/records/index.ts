export * from "./act.js";
export * from "./entity.js";
export * from "./filing.js";
export * from "./law.js";
export * from "./mechanism.js";
export * from "./sections.js";
export * from "./source.js";
export type * from "./stored-rules.js";
