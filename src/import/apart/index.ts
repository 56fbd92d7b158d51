export type { ForeignFormat } from "./read-foreign.js";
export { READING_LIMITS, type ReadingLimits, tryReading } from "./try-reading.js";
