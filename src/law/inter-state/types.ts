import type { Day } from "../../base/index.js";
import type { RuleByLimb } from "../../model/index.js";
import type { FlipApplication, FlipCondition, JurisdictionTitle, MandateClaim, SupposedAct } from "../facts/index.js";
import type { Candidate, Finding } from "../findings/index.js";

/** Could `respondent` be sued by `applicant` under `instrument`, on the day `asOf`? Days are whole days. */
export interface InterStateQuestion {
  readonly applicant: string;
  readonly respondent: string;
  readonly instrument: string;
  /** First day of the conduct in dispute. Absent: whether both are bound today is all that is asked of time. */
  readonly conductFrom?: Day | null | undefined;
  /** Last day, inclusive. Absent with `conductFrom`: taken as going on when the case is filed. */
  readonly conductTo?: Day | null | undefined;
  readonly negotiatedSince?: Day | null | undefined;
  readonly arbitrationRequestedOn?: Day | null | undefined;
  /** The day of filing. */
  readonly asOf: Day;
  readonly suppose?: readonly SupposedAct[] | undefined;
  /** Open questions of law answered in favour of jurisdiction: what a ruling would change. */
  readonly rulings?: boolean | undefined;
  /** The applicant is an example: nobody named it, and no case of its own is recorded. */
  readonly exampleApplicant?: boolean | undefined;
  /** False: leave `whyNot` empty. */
  readonly flips?: boolean | undefined;
}

/** What a flip changes: besides acts to suppose, facts about the dispute itself. */
export interface InterStateFlipApplication extends FlipApplication {
  readonly question?: Pick<InterStateQuestion, "negotiatedSince" | "arbitrationRequestedOn">;
}
export interface InterStateFlip extends FlipCondition {
  readonly apply: InterStateFlipApplication;
}

/** A finding between States, and what would mend it where it is not met. */
export interface Reason extends Finding {
  readonly remedy?: Remedy;
}

/** A missing act or fact, and how to apply it. */
export type Remedy = Omit<Candidate<InterStateFlipApplication>, "limb">;

/** A condition of seisin as its mechanism records it. */
export interface Precondition {
  readonly id: string;
  readonly what: string;
  readonly assumed: boolean;
  /** What declarations of the two say, as their own text has it; a fact of the question does not speak to it. */
  readonly ofDeclarations: boolean;
  readonly provisions: readonly string[];
  readonly claim: string;
}

/** The rules of one forum for one instrument, read from its mandate claims. */
export interface ForumRules {
  readonly mechanism: string;
  readonly basis: string;
  readonly instrument: string;
  /** The clause that names the forum. */
  readonly clause: string;
  readonly sentence: string;
  readonly title: JurisdictionTitle | null;
  /** Acts by which a State becomes party. */
  readonly joins: ReadonlySet<string>;
  readonly linkClaim: MandateClaim;
  readonly subject: MandateClaim<RuleByLimb["SUBJECT_MATTER"]> | null;
  readonly person: MandateClaim<RuleByLimb["PERSON"]> | null;
  readonly preconditions: readonly Precondition[];
  /** A condition of filing belongs to the clause, and no standing claim says which. */
  readonly isConditionUnread: boolean;
  /** What a State did while it was bound stays within reach after it left: the provision that says so; null where none is recorded. */
  readonly afterLeaving: MandateClaim | null;
  /**
   * What is owed there is owed to every party alike: the applicant need be one only when it brings the case. The claim
   * that says so; null where none is recorded.
   */
  readonly owedToAll: MandateClaim | null;
  /** Provisions on what a reservation to the clause does. */
  readonly reservation: { readonly provisions: readonly string[]; readonly claims: readonly string[] };
}
