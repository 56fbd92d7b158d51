import { BUNDLED_FOLDER } from "../../src/dataset/index.js";
import { type LoadedSeed, loadSeed } from "../../src/import/index.js";
import { buildLawFacts, type LawFacts } from "../../src/law/index.js";

let seed: LoadedSeed | undefined;
let facts: LawFacts | undefined;

/** The bundled seed, read once for all files of a worker; nobody changes it. */
export const bundled = (): LoadedSeed => (seed ??= loadSeed(BUNDLED_FOLDER));

/** The same as facts for the law, of its newest revision. */
export const bundledFacts = (): LawFacts => (facts ??= buildLawFacts(bundled().dataset));
