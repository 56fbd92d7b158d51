import { ofConduct } from "./of-conduct.js";
import { ofDatabase } from "./of-database.js";
import { ofDataset } from "./of-dataset.js";
import { ofExports } from "./of-exports.js";
import { ofProgram } from "./of-program.js";
import { ofQuestions } from "./of-questions.js";

/**
 * Every failure of the program, by code. Codes are `AREA_WHAT`; they are part of the public contract: never renamed,
 * only added.
 */
export const ERRORS = {
  ...ofQuestions,
  ...ofConduct,
  ...ofDataset,
  ...ofDatabase,
  ...ofExports,
  ...ofProgram,
} as const;

export type ErrorCode = keyof typeof ERRORS;
