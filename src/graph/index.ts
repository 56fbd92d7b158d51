export * from "./driver/index.js";
export * from "./embedded/index.js";
export * from "./migrations/index.js";
export { type OpenGraph, type OpenOptions, openGraph } from "./open-graph.js";
export * from "./statements/index.js";
