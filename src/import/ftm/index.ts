export { type Below, convertFtm, FTM_FORMATS, type FtmFormat } from "./convert-ftm.js";
export { ENTITIES_WANTED, readEntities, readStatements } from "./read-statements.js";
