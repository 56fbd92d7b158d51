export { appendChangeset } from "./append-changeset.js";
export { type CutPassage, cutPassages } from "./cut-passages.js";
export { FAULTS, type Fault, type FaultCode, MAX_FAULTS, printFault } from "./faults.js";
export { type ChangesetFile, changesetDigest, type Ledger, recordedDigests } from "./ledger.js";
export { type LoadedSeed, type LoadOptions, loadSeed, MAX_RECORDS } from "./load-seed.js";
