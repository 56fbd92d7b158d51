// A program of its own, started by `tryReading`: reads the files of one import once and ends.
import { type ForeignFormat, readForeign } from "./read-foreign.js";

const [, , format, path] = process.argv;
await readForeign(format as ForeignFormat, path as string);
