/*
 * The addresses of the vocabulary and of records in RDF. They never depend on the machine: readers resolve relative
 * addresses each in its own way. Nothing here ever looks one up.
 */
const ROOT = "https://w3id.org/answerable/";
export const VOCABULARY = `${ROOT}vocabulary#`;
export const RECORD_ADDRESS = `${ROOT}record/`;
