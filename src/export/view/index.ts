export * from "./date-columns.js";
export * from "./losses.js";
export * from "./node-ids.js";
export * from "./record-form.js";
export * from "./record-view.js";
