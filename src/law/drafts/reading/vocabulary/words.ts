import type { ParticipationAct } from "../../../../model/index.js";

/** Where in a sentence stands whom or what it is said of. */
export type Place = "before" | "behind" | "either";

/** Something that happens once, in a proceeding: the steps of the record that are it. */
export interface StepWords {
  readonly says: "step";
  readonly steps: readonly string[];
  readonly of: "person" | "anybody";
  readonly subject: Place;
  /** Says that it has become final. */
  readonly final?: boolean;
  readonly pattern: RegExp;
  readonly words: string;
}
/** A state of affairs on the day looked from: the statuses that are it. */
export interface StatusWords {
  readonly says: "status";
  readonly statuses: readonly string[];
  readonly of: "person" | "anybody";
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** Something a State did towards a treaty. */
export interface ActWords {
  readonly says: "act";
  readonly acts: readonly ParticipationAct[];
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** Being a party: a state of affairs; becoming one and leaving are its ends. */
export interface MembershipWords {
  readonly says: "membership";
  readonly how: "is" | "becomes" | "ends";
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** What a forum may take up. */
export interface ReachWords {
  readonly says: "reach";
  readonly pattern: RegExp;
  readonly words: string;
}
export type Words = StepWords | StatusWords | ActWords | MembershipWords | ReachWords;
