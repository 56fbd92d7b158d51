import { AnswerableError } from "../../base/index.js";
import { type ExitCode, exitCodeOf } from "../exit-codes.js";

/** One thing a start needs: whether it is there, what was found, and what to do when it is not. */
export interface Finding {
  readonly state: "ok" | "warning" | "missing";
  readonly what: string;
  readonly found: string;
  readonly remedy?: string;
  /** With what a start would end because of it, where that is not the code for a database. */
  readonly exit?: ExitCode;
}

/** A failure as a finding. What is no failure of ours is thrown on. */
export function asFinding(what: string, error: unknown): Finding {
  if (!(error instanceof AnswerableError)) throw error;
  return { what, found: error.message, state: "missing", remedy: error.remedy, exit: exitCodeOf(error) };
}
