import { CITATION_FORMATS } from "../citations/index.js";
import { FTM_FORMATS } from "../ftm/index.js";

/** Formats of files that can lie over a folder of seed files. */
export const FORMATS = ["sfm", "table", "seed", ...FTM_FORMATS, ...CITATION_FORMATS] as const;
export type Format = (typeof FORMATS)[number];
