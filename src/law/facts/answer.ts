import type { Day } from "../../base/index.js";
import type { FILER_KINDS } from "../../model/index.js";
import type { Conduct, SupposedAct } from "./conduct.js";
import type {
  Addressee,
  Authority,
  FlipKind,
  JurisdictionStage,
  JurisdictionTitle,
  Knowledge,
  LimbKind,
  LimbState,
  LinkKind,
  Outcome,
} from "./vocabulary.js";

/** How a question of law stands, and why. All references are ids: provisions, claims (steps and positions are claims too). */
interface Reasoned {
  readonly state: LimbState;
  readonly sentence: string;
  readonly provisions: readonly string[];
  readonly claims: readonly string[];
  readonly contestedBy: readonly string[];
}

/** One limb of a basis. */
export interface Limb extends Reasoned {
  readonly kind: LimbKind;
  readonly authority: Authority;
  readonly rulings: readonly string[];
  readonly pendingChallenges: readonly string[];
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

/** A question a lawyer asks next, kept apart from jurisdiction. */
export interface LegalNote extends Reasoned {
  readonly question: string;
}

/** A way by which the matter comes before the mechanism, and whether it is open on the day asked. */
export interface FilingRoute {
  readonly by: (typeof FILER_KINDS)[number];
  readonly state: LimbState;
  readonly sentence: string;
  readonly provisions: readonly string[];
  readonly claims: readonly string[];
}
/** To which day a body of facts behind the answer is complete; null where it is not said to be. */
export interface Reach {
  readonly facts: string;
  readonly completeTo: Day | null;
  readonly sentence: string;
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
  readonly bars: readonly LegalNote[];
  /** Where damages can be claimed for the same conduct; no part of the outcome. */
  readonly civilClaims: readonly LegalNote[];
  readonly cooperation: readonly LegalNote[];
  readonly obstructions: readonly string[];
  readonly filing: readonly FilingRoute[];
  readonly reach: readonly Reach[];
  readonly title: JurisdictionTitle | null;
  readonly stage: JurisdictionStage | null;
  readonly hypothetical: boolean;
}

export const LIMB_ORDER: readonly LimbKind[] = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"];
