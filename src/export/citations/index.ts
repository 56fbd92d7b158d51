export { biblatexEntry, biblatexText } from "./biblatex.js";
export { type Citation, citeSource, citeSources } from "./citation.js";
export { cslItem, cslItems } from "./csl.js";
export { risEntry, risText } from "./ris.js";
export { writeBiblatex, writeCsl, writeRis } from "./writers.js";
