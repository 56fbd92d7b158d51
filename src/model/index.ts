export * from "./catalogue.js";
export * from "./dataset.js";
export * from "./expand-mechanism.js";
export * from "./kinds/index.js";
export * from "./records/index.js";
export * from "./standing.js";
export * from "./time.js";
export * from "./vocabulary.js";
