export { type Bundle, withRevisions } from "./bundle.js";
export { checkChangesets } from "./check-changesets.js";
export { readCsvBundle } from "./read-csv.js";
export { bundleOfQuads, type PlacedQuad, type RdfFormat, readQuads } from "./read-rdf.js";
