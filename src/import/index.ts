export { type ForeignFormat, READING_LIMITS, type ReadingLimits, tryReading } from "./apart/index.js";
export { appendChangeset } from "./append-changeset.js";
export {
  type Bundle,
  bundleOfQuads,
  type PlacedQuad,
  type RdfFormat,
  readCsvBundle,
  readQuads,
} from "./bundles/index.js";
export { type CutPassage, cutPassages } from "./cut-passages.js";
export { FAULTS, type Fault, type FaultCode, FaultList, groupFaults, MAX_FAULTS, printFault } from "./faults.js";
export { seedFileSchema } from "./json-schema.js";
export {
  FORMATS,
  type Format,
  headOf,
  type Layer,
  type LayerFates,
  layerChangeset,
  layerFolder,
  ledgerOf,
  newLayer,
  possibleHeads,
  readLayers,
  storeLayer,
} from "./layers/index.js";
export { type ChangesetFile, changesetDigest, type Ledger, readLedger, recordedChangesets } from "./ledger.js";
export { type LoadOptions, loadBundle, loadSeed } from "./load-seed.js";
export type { LoadedSeed } from "./loaded-seed.js";
export { FILE_LIMITS, type FileLimits } from "./read-folder.js";
export type { RowFate } from "./sfm/index.js";
export { mapText, parseMap, shippedMaps, TableMap } from "./tables/index.js";
