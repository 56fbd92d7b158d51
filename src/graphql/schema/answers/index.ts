import { chains } from "./chains.js";
import { coverage } from "./coverage.js";
import { reasons } from "./reasons.js";
import { search } from "./search.js";
import { situations } from "./situations.js";
import { statements } from "./statements.js";

/** Answers: every verdict carries its limbs, claims and pin. */
export const answers: readonly string[] = [coverage, reasons, situations, chains, statements, search];
