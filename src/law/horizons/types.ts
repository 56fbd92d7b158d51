import type { Day } from "../../base/index.js";
import type { ConductInput, Outcome } from "../facts/index.js";

/** A day ahead on which what a mechanism answers about conduct of that day is another than the day before. */
export interface Horizon {
  readonly on: Day;
  readonly mechanism: string;
  /** The outcome for the day before, asked on it. */
  readonly before: Outcome;
  /** The outcome for the day, asked on it. The same as `before` where the way in opens or closes and nothing else. */
  readonly after: Outcome;
  readonly sentence: string;
  /** The acts and rules that bear the day. */
  readonly because: readonly string[];
  /** The conduct that was put to the mechanism, with the day itself as its day. */
  readonly conduct: ConductInput;
}

/** Something alleged whose days are known, as it is put to a court, and the claims that it rests on. */
export interface Matter {
  readonly conduct: ConductInput;
  readonly claims: readonly string[];
}

export interface HorizonsQuestion {
  /** The States on whose soil, or by whose nationals or organs, conduct would be. */
  readonly states: readonly string[];
  /** Absent: every mechanism. */
  readonly mechanisms?: readonly string[];
  readonly asOf: Day;
}
