import type { ExitCode } from "../exit-codes.js";

/** One thing a start needs: whether it is there, what was found, and what to do when it is not. */
export interface Finding {
  readonly state: "ok" | "warning" | "missing";
  readonly what: string;
  readonly found: string;
  readonly remedy?: string;
  /** With what a start would end because of it, where that is not the code for a database. */
  readonly exit?: ExitCode;
}
