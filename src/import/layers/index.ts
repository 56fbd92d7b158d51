export { convertLayers, type LayerFates, type LayerRecords, together } from "./convert-layers.js";
export { FORMATS, type Format } from "./format.js";
export { type Layer, layerFolder, ledgerOf, newLayer, readLayers, stampOf } from "./layer.js";
export { endLettingGo, isLetGo, letGo } from "./let-go.js";
export { headOf, mergeLedgers, possibleHeads } from "./merge-ledgers.js";
export { layerChangeset, markPrivate, type StagedLayer, stageLayer, storeLayer } from "./store-layer.js";
export { tableDigests } from "./table-digests.js";
