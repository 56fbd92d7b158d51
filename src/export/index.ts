export * from "./citations/index.js";
export { EXPORT_FORMATS, type ExportFormat, exportRecord } from "./formats.js";
export type { Manifest } from "./manifest.js";
export { recordQuads } from "./rdf/record-quads.js";
export { writeShapes } from "./rdf/shapes.js";
export { type VocabularyTerm, vocabularyTerms, writeVocabulary } from "./rdf/vocabulary.js";
export {
  dateColumns,
  LOSSES,
  linksOf,
  nodeId,
  type RecordView,
  recordForms,
  SAFE_ID,
  viewRecord,
} from "./view/index.js";
export type { ExportFile } from "./written.js";
