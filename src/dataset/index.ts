export { type AssessmentReport, assessStore } from "./assessments/assess-store.js";
export { type Difference, expectedContent, findDifferences, KNOWN_STATEMENTS, readContent } from "./compare/index.js";
export { BUNDLED_FOLDER, ensureLoaded, type LoadReport } from "./ensure-loaded.js";
export { type ImportOptions, type ImportReport, importDataset, importFolder, type Plan } from "./import-folder.js";
export { importTables, type TableImport, type TableReport } from "./import-tables.js";
export { planWrite, type WritePlan, type WriteStep } from "./plan-write.js";
export { BUNDLE_FORMATS, type BundleFormat, readBundle } from "./read-bundle.js";
export { type StoreVerdict, verifyStore } from "./verify-store.js";
export { writeDataset } from "./write-dataset.js";
