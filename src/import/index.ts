export { type ForeignFormat, READING_LIMITS, type ReadingLimits, tryReading } from "./apart/index.js";
export { type CutPassage, cutPassages } from "./build/cut-passages.js";
export { noteOfPrivate } from "./build/private-note.js";
export {
  type Bundle,
  bundleOfQuads,
  type PlacedQuad,
  type RdfFormat,
  readCsvBundle,
  readQuads,
} from "./bundles/index.js";
export { FAULTS, type Fault, type FaultCode, FaultList, groupFaults, MAX_FAULTS, printFault } from "./faults.js";
export {
  endLettingGo,
  FORMATS,
  type Format,
  headOf,
  isLetGo,
  type Layer,
  type LayerFates,
  layerChangeset,
  layerFolder,
  ledgerOf,
  letGo,
  markPrivate,
  newLayer,
  possibleHeads,
  readLayers,
  type StagedLayer,
  stageLayer,
  stampOf,
  storeLayer,
  tableDigests,
} from "./layers/index.js";
export { appendChangeset } from "./ledger/append-changeset.js";
export { type ChangesetFile, changesetDigest, type Ledger, readLedger, recordedChangesets } from "./ledger/ledger.js";
export { NOT_RECORDED } from "./ledger/recorder.js";
export { type LoadOptions, loadBundle, loadSeed } from "./load-seed.js";
export type { LoadedSeed } from "./loaded-seed.js";
export { seedFileSchema } from "./read/json-schema.js";
export { FILE_LIMITS, type FileLimits } from "./read/read-folder.js";
export type { RowFate } from "./sfm/index.js";
export { mapText, parseMap, shippedMaps, TableMap } from "./tables/index.js";
