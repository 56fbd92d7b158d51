import type { Day } from "../../base/index.js";
import type {
  ActRecord,
  CategoryInput,
  ClaimRecord,
  Dataset,
  EntityInput,
  InstrumentInput,
  MechanismInput,
  ProvisionInput,
} from "../../model/index.js";
import type {
  Addressee,
  Authority,
  ConductActorKind,
  ConflictClass,
  FlipKind,
  JurisdictionStage,
  JurisdictionTitle,
  Knowledge,
  LimbKind,
  LimbState,
  LinkKind,
  Outcome,
  SupposedActKind,
} from "./vocabulary.js";

/** What of a dataset the law reads: plain records, from memory or from the store alike. */
export type LawRecords = Pick<
  Dataset,
  "entities" | "instruments" | "provisions" | "categories" | "mechanisms" | "claims" | "acts"
>;

/** A claim the law reads, with its fields. Days are integers; half open. */
export type LawClaim = ClaimRecord;
export type LawAct = ActRecord;

/**
 * The dated facts of one revision, indexed for the law. They hold what was recorded by then whatever its own day; what a
 * question may see of it is decided by `asOf`, claim by claim (`isVisible`).
 */
export interface LawFacts {
  readonly rev: number;
  /** Notes what is read; only where somebody wants to know (see `trace/`). */
  readonly trace?: FactsTrace | undefined;
  readonly entities: ReadonlyMap<string, EntityInput>;
  readonly instruments: ReadonlyMap<string, InstrumentInput>;
  readonly provisions: ReadonlyMap<string, ProvisionInput>;
  readonly categories: ReadonlyMap<string, CategoryInput>;
  /** Mechanisms as records: which bases and rules exist. What a rule says is read from its `mandate` claim only. */
  readonly mechanisms: ReadonlyMap<string, MechanismInput>;
  /** Standing claims by id: not retracted, not deprecated, not set aside by a preferred claim on the same thing. */
  readonly claims: ReadonlyMap<string, LawClaim>;
  /** Mandate claims by `mechanism`, in the order of the records. */
  readonly mandates: ReadonlyMap<string, readonly LawClaim[]>;
  /** Participation claims by instrument, then by subject (a State, or the Council). */
  readonly participation: ReadonlyMap<string, ReadonlyMap<string, readonly LawClaim[]>>;
  /** Territory claims by the place they speak of, and by the wider place. */
  readonly territoryOf: ReadonlyMap<string, readonly LawClaim[]>;
  readonly territoryWithin: ReadonlyMap<string, readonly LawClaim[]>;
  readonly nationalityOf: ReadonlyMap<string, readonly LawClaim[]>;
  readonly structureOf: ReadonlyMap<string, readonly LawClaim[]>;
  /** Steps by mechanism, oldest first. */
  readonly steps: ReadonlyMap<string, readonly LawClaim[]>;
  /** Steps that act on a step or claim. */
  readonly affecting: ReadonlyMap<string, readonly LawClaim[]>;
  /** Responses by the claim they answer. */
  readonly answers: ReadonlyMap<string, readonly LawClaim[]>;
  readonly obstructions: ReadonlyMap<string, readonly LawClaim[]>;
  readonly cooperation: ReadonlyMap<string, readonly LawClaim[]>;
  readonly conflictClasses: ReadonlyMap<string, readonly LawClaim[]>;
  /** Broader category → everything narrower, itself included; and narrower → everything broader, itself included. */
  readonly narrower: ReadonlyMap<string, ReadonlySet<string>>;
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>;
  /** States, by code or former code. */
  readonly stateOfCode: ReadonlyMap<string, string>;
}

/** What work that keeps its results needs of a trace: to catch what was read first, and to note it again. */
export interface FactsTrace {
  during<T>(work: () => T): { readonly result: T; readonly reads: FactsReads };
  replay(reads: FactsReads): void;
}
export interface FactsReads {
  readonly groups: ReadonlySet<string>;
  readonly days: ReadonlySet<Day>;
}

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

export interface ConductActor {
  readonly kind: ConductActorKind;
  /** States whose nationals they are, or the State it belongs to. Empty: not known. */
  readonly nationalities: readonly string[];
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

/** One limb of a basis. All references are ids: provisions, claims (steps and positions are claims too). */
export interface Limb {
  readonly kind: LimbKind;
  readonly state: LimbState;
  readonly sentence: string;
  readonly provisions: readonly string[];
  readonly claims: readonly string[];
  readonly authority: Authority;
  readonly rulings: readonly string[];
  readonly pendingChallenges: readonly string[];
  readonly contestedBy: readonly string[];
}

export interface JurisdictionBasis {
  readonly id: string;
  readonly link: LinkKind;
  readonly provision: string;
  readonly sentence: string;
}

export interface BasisAnswer {
  readonly basis: JurisdictionBasis;
  readonly link: LinkKind;
  readonly linkState: LimbState;
  readonly outcome: Outcome;
  readonly limbs: readonly Limb[];
}

export interface CoveragePart {
  readonly category: string;
  /** Index into the conduct's alleged actors; null when none were given. */
  readonly allegedActor: number | null;
  readonly from: Day;
  /** Inclusive last day; null when the conduct had not ended. */
  readonly to: Day | null;
  readonly outcome: Outcome;
  readonly limbs: readonly Limb[];
}

/** What to change to ask again: applied to the same conduct, the answer is `wouldBecome`. */
export interface FlipCondition {
  readonly limb: LimbKind;
  readonly kind: FlipKind;
  readonly missing: string;
  readonly wouldBecome: Outcome;
  readonly apply: FlipApplication;
}
export interface FlipApplication {
  readonly suppose?: readonly SupposedAct[];
  readonly conduct?: Partial<Conduct>;
  /** Open questions of law answered in favour of jurisdiction. */
  readonly rulings?: boolean;
}

export interface LegalNote {
  readonly question: string;
  readonly state: LimbState;
  readonly sentence: string;
  readonly provisions: readonly string[];
  readonly claims: readonly string[];
  readonly contestedBy: readonly string[];
}

/** The answer of one mechanism. Days are inclusive here; ids are hydrated by whoever shows them. */
export interface CoverageAnswer {
  readonly mechanism: string;
  readonly addressee: Addressee;
  readonly outcome: Outcome;
  readonly summary: string;
  readonly basis: JurisdictionBasis | null;
  /** Always five, in the order of `LIMB_ORDER`. */
  readonly limbs: readonly Limb[];
  readonly bases: readonly BasisAnswer[];
  readonly whyNot: readonly FlipCondition[];
  readonly assumptions: readonly string[];
  readonly parts: readonly CoveragePart[];
  /** First and last covered day of a PARTIAL answer; null otherwise. */
  readonly coveredFrom: Day | null;
  readonly coveredTo: Day | null;
  readonly coveredPlaces: readonly string[];
  /** Claim ids: procedural steps, and referrals recorded as participation. Oldest first. */
  readonly triggers: readonly string[];
  readonly triggerKnowledge: Knowledge;
  readonly triggerNotes: readonly LegalNote[];
  readonly admissibility: readonly LegalNote[];
  readonly immunities: readonly LegalNote[];
  readonly cooperation: readonly LegalNote[];
  readonly obstructions: readonly string[];
  readonly title: JurisdictionTitle | null;
  readonly stage: JurisdictionStage | null;
  readonly hypothetical: boolean;
}

export const LIMB_ORDER: readonly LimbKind[] = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"];
