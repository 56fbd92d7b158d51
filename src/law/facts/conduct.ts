import type { Day } from "../../base/index.js";
import type { ConductActorKind, ConflictClass, SupposedActKind } from "./vocabulary.js";

/** An act that did not happen, supposed for a "what if" question. */
export interface SupposedAct {
  readonly kind: SupposedActKind;
  readonly state: string | null;
  readonly territory: string | null;
  readonly instrument: string | null;
  readonly on: Day;
  readonly from: Day | null;
  /** Half open. */
  readonly to: Day | null;
}

/** What a question names in place of a State, of persons who are nationals of none. */
export const STATELESS = "stateless";

export interface ConductActor {
  readonly kind: ConductActorKind;
  /** States whose nationals they are, or the State it belongs to. Empty: not known, or none (`isStateless`). */
  readonly nationalities: readonly string[];
  /** Nationals of no State, where no nationality is named beside it. */
  readonly isStateless?: boolean;
  /** Claims the nationalities rest on, when read from the graph. */
  readonly nationalityClaims: readonly string[];
  readonly ageAtConduct: number | null;
  readonly turned18On: Day | null;
  readonly presentIn: readonly string[] | null;
  readonly residentIn: readonly string[] | null;
  readonly inLeadership: boolean | null;
  readonly inAuthorizedOperation: boolean | null;
  /** An actor of the graph. */
  readonly actor: string | null;
}

/** A natural person of whom nothing is known. */
export const SOMEBODY: ConductActor = {
  kind: "PERSON",
  nationalities: [],
  nationalityClaims: [],
  ageAtConduct: null,
  turned18On: null,
  presentIn: null,
  residentIn: null,
  inLeadership: null,
  inAuthorizedOperation: null,
  actor: null,
};

/** Conduct after checking: known ids, whole days, half open; ongoing conduct ends the day after `asOf`. */
export interface Conduct {
  readonly categories: readonly string[];
  /** Articles that were named instead of categories: they alone then define what is alleged. */
  readonly articles: readonly string[];
  readonly places: readonly string[];
  readonly flagState: string | null;
  readonly from: Day;
  /** Half open. */
  readonly to: Day;
  readonly ongoing: boolean;
  readonly allegedActors: readonly ConductActor[];
  /** Null: not known. */
  readonly victimNationalities: readonly string[] | null;
  /** Some of those harmed are nationals of no State. */
  readonly areVictimsStateless?: boolean;
  /** States in which those harmed lived. Null: not known. */
  readonly victimResidences: readonly string[] | null;
  /** Whether remedies at home are said to be exhausted. Null: not said, and assumed in the open where a court allows. */
  readonly remediesExhausted: boolean | null;
  /** The State in which the company alleged to have acted has its seat. */
  readonly seatOfCompany: string | null;
  readonly conflictClasses: readonly ConflictClass[];
  /** Claims the classes of conflict rest on, when read from the graph. */
  readonly conflictClassClaims: readonly string[];
  readonly suppose: readonly SupposedAct[];
  /** What was read into the conduct while checking it, to be named among the assumptions. */
  readonly assumptions: readonly string[];
}

/** Conduct as it comes in: ids and ISO days, nothing checked. */
export interface ConductInput {
  readonly categories: readonly string[];
  readonly places: readonly string[];
  readonly flagState?: string | null;
  readonly from: string;
  readonly to?: string | null;
  readonly ongoing?: boolean | null;
  readonly allegedActors?: readonly ConductActorInput[] | null;
  readonly victimNationalities?: readonly string[] | null;
  readonly victimResidences?: readonly string[] | null;
  readonly remediesExhausted?: boolean | null;
  readonly seatOfCompany?: string | null;
  readonly conflictClasses?: readonly ConflictClass[] | null;
  readonly conflictClassClaims?: readonly string[] | null;
  readonly suppose?: readonly SupposedActInput[] | null;
}
export interface ConductActorInput {
  readonly kind: ConductActorKind;
  readonly nationalities?: readonly string[] | null;
  readonly nationalityClaims?: readonly string[] | null;
  readonly ageAtConduct?: number | null;
  readonly turned18On?: string | null;
  readonly presentIn?: readonly string[] | null;
  readonly residentIn?: readonly string[] | null;
  readonly inLeadership?: boolean | null;
  readonly inAuthorizedOperation?: boolean | null;
  readonly actor?: string | null;
}
export interface SupposedActInput {
  readonly kind: SupposedActKind;
  readonly state?: string | null;
  readonly territory?: string | null;
  readonly instrument?: string | null;
  readonly on: string;
  readonly from?: string | null;
  readonly to?: string | null;
}
