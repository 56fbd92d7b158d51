export { convertCitations, type KnownSource } from "./convert-citations.js";
export { CITATION_FORMATS, CITATIONS_WANTED, type CitationFormat, readCitations } from "./read-citations.js";
