export { convertTable } from "./convert-table.js";
export { mapText, parseMap, shippedMaps } from "./read-map.js";
export { TableMap } from "./table-map.js";
