import type { Day } from "../../base/index.js";
import type { Knowledge } from "../facts/index.js";

/** Who owes cooperation on a day, since when, and what the duty rests on. Claims by id. */
export interface ObligedParty {
  readonly party: string;
  /** CONTESTED: whether the act binds is not settled. */
  readonly state: "MET" | "CONTESTED";
  /** First day of the duty; null where no day is recorded. */
  readonly since: Day | null;
  /** The first day on which it is free of new duties, where a withdrawal has named one; null otherwise. */
  readonly until: Day | null;
  readonly provisions: readonly string[];
  readonly sentence: string;
  readonly claims: readonly string[];
}

export interface CooperationAnswer {
  readonly mechanism: string;
  /**
   * Whether anything but duties is recorded. NONE_KNOWN: nothing is, and somebody has listed what was found up to a day
   * (`looked`). That nobody looked is not that there is nothing.
   */
  readonly knowledge: Knowledge;
  readonly obliged: readonly ObligedParty[];
  /** Lists of all findings up to their day, the newest last; of use where nothing is recorded. */
  readonly looked: readonly string[];
  readonly discharged: readonly string[];
  /** That somebody says of itself that it cooperates. */
  readonly stated: readonly string[];
  readonly refusals: readonly string[];
  /** Requests that stand open; nobody has said no. */
  readonly openRequests: readonly string[];
  readonly findings: readonly string[];
  readonly immunities: readonly string[];
  readonly obstructions: readonly string[];
}

export interface CooperationQuestion {
  readonly mechanism: string;
  /** The person, State or situation the measure concerns; null: any. */
  readonly about: string | null;
  readonly asOf: Day;
}
