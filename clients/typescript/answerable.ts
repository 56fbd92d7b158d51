// Made from the schema and the worked questions by `npm run reference`. Change those, and make it anew.

export type ActorKind =
  | 'STATE'
  | 'STATE_ORGAN'
  | 'ARMED_GROUP'
  | 'UNIT'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'INSTITUTION'
  | 'POPULATION'
  | 'COLLECTIVE';

export type Addressee =
  | 'NATURAL_PERSON'
  | 'STATE'
  | 'ANY_DUTY_BEARER';

export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'ABOUT'
  | 'EXACTLY';

export type ElementKind =
  | 'CONTEXTUAL'
  | 'MATERIAL'
  | 'MENTAL';

export type FigureUnit =
  | 'DEATHS'
  | 'INJURIES'
  | 'HOSTAGES'
  | 'DISPLACED'
  | 'DETAINED'
  | 'MISSING'
  | 'STRUCTURES';

export type JurisdictionTitle =
  | 'COMPROMISSORY_CLAUSE'
  | 'OPTIONAL_CLAUSE'
  | 'SPECIAL_AGREEMENT'
  | 'ADVISORY_REQUEST';

export type LinkKind =
  | 'TERRITORY'
  | 'FLAG'
  | 'ACCUSED_NATIONALITY'
  | 'VICTIM_NATIONALITY'
  | 'PRESENCE'
  | 'RESIDENCE'
  | 'REFERRAL'
  | 'MANDATE'
  | 'BOTH_STATES_PARTY'
  | 'REQUEST'
  | 'UNIVERSAL';

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type LimbKind =
  | 'SUBJECT_MATTER'
  | 'TIME'
  | 'TERRITORY'
  | 'PERSON'
  | 'PRECONDITION';

export type LimbState =
  | 'MET'
  | 'NOT_MET'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_APPLICABLE';

export type Authority =
  | 'APPEAL_RULING'
  | 'CHAMBER_RULING'
  | 'RULING_UNDER_CHALLENGE'
  | 'PROSECUTOR_POSITION'
  | 'TEXT_OF_THE_RULE'
  | 'OUR_APPLICATION';

export type Knowledge =
  | 'RECORDED'
  | 'NONE_KNOWN'
  | 'NOT_LOOKED_FOR';

export type ConflictClass =
  | 'INTERNATIONAL'
  | 'OCCUPATION'
  | 'NON_INTERNATIONAL'
  | 'NONE';

export type ActKind =
  | 'RATIFICATION'
  | 'ACCEPTANCE_BY_DECLARATION'
  | 'WITHDRAWAL'
  | 'COUNCIL_REFERRAL'
  | 'RESERVATION'
  | 'RESERVATION_WITHDRAWN';

export type Holds =
  | 'CERTAIN'
  | 'CONTINUITY'
  | 'POSSIBLE'
  | 'UNKNOWN'
  | 'EXCLUDED';

export type HopKind =
  | 'ALLEGED_ROLE'
  | 'SUBORDINATE_TO'
  | 'MEMBER_OF'
  | 'HOLDS_OFFICE'
  | 'ORGAN_OF'
  | 'AGENT_OF'
  | 'CONTROLLED_BY'
  | 'HYPOTHESIS';

export type JurisdictionStage =
  | 'UNKNOWN'
  | 'NOT_SEISED'
  | 'SEISED'
  | 'PRIMA_FACIE'
  | 'ESTABLISHED'
  | 'DECLINED';

export type FlipKind =
  | 'FACT'
  | 'LEGAL_ACT'
  | 'RULING';

export type FollowUp =
  | 'NONE_KNOWN'
  | 'ACKNOWLEDGED'
  | 'PARTLY_MET'
  | 'MET'
  | 'REFUSED';

export type AllegedActorInput = {
  readonly kind: ActorKind;
  readonly nationalities?: ReadonlyArray<string> | null | undefined;
  readonly ageAtConduct?: number | null | undefined;
  readonly turned18On?: string | null | undefined;
  readonly presentIn?: ReadonlyArray<string> | null | undefined;
  readonly residentIn?: ReadonlyArray<string> | null | undefined;
  readonly inLeadership?: boolean | null | undefined;
  readonly inAuthorizedOperation?: boolean | null | undefined;
  readonly actor?: string | null | undefined;
};

export type SupposedActInput = {
  readonly kind: ActKind;
  readonly state?: string | null | undefined;
  readonly territory?: string | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly on: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type ConductInput = {
  readonly categories: ReadonlyArray<string>;
  readonly places: ReadonlyArray<string>;
  readonly flagState?: string | null | undefined;
  readonly from: string;
  readonly to?: string | null | undefined;
  readonly ongoing?: boolean | null | undefined;
  readonly allegedActors?: ReadonlyArray<AllegedActorInput>;
  readonly victimNationalities?: ReadonlyArray<string> | null | undefined;
  readonly victimResidences?: ReadonlyArray<string> | null | undefined;
  readonly remediesExhausted?: boolean | null | undefined;
  readonly seatOfCompany?: string | null | undefined;
  readonly conflictClasses?: ReadonlyArray<ConflictClass> | null | undefined;
  readonly suppose?: ReadonlyArray<SupposedActInput> | null | undefined;
};

export type GapKind =
  | 'NO_MECHANISM'
  | 'NO_COURT'
  | 'NO_OPEN_PROCEEDING'
  | 'NO_REMEDY';

export type FigureRefusalReason =
  | 'TOO_FEW'
  | 'SAME_FIGURE'
  | 'NESTED'
  | 'DIFFERENT_UNIT'
  | 'DIFFERENT_BOUND'
  | 'MAY_COUNT_TWICE'
  | 'WINDOW_UNKNOWN'
  | 'WINDOWS_OVERLAP'
  | 'TOO_LARGE';

export type AssertionVerdict =
  | 'SUPPORTED'
  | 'STRONGER_THAN_RECORD'
  | 'OUT_OF_DATE'
  | 'CONTRADICTED'
  | 'CONTESTED'
  | 'NOT_RECORDED';

export type ConnectionKind =
  | 'CATEGORY'
  | 'ELEMENT'
  | 'MECHANISM'
  | 'LAW'
  | 'EVERYBODY';

export type SpeakerScope =
  | 'ALONE'
  | 'ORGANS';

export type ElementGap =
  | 'NONE'
  | 'NO_CLAIMS'
  | 'SINGLE_SOURCE'
  | 'CONTESTED'
  | 'ONLY_HYPOTHESIS';

export type NoticeForm =
  | 'REPORT'
  | 'WARNING'
  | 'ORDER'
  | 'ACKNOWLEDGEMENT'
  | 'CALL'
  | 'PROCEEDING'
  | 'ANSWER';

export type NoticeChannel =
  | 'PUBLIC'
  | 'INTERNAL';

export type PatternRule =
  | 'METHOD'
  | 'UNIT'
  | 'AREA'
  | 'PERIOD'
  | 'TARGET';

export type PostureStatus =
  | 'NONE_KNOWN'
  | 'UNDER_INVESTIGATION'
  | 'APPLICATION_PENDING'
  | 'APPLICATION_REFUSED'
  | 'SUMMONED'
  | 'WARRANT_IN_FORCE'
  | 'WARRANT_ENDED'
  | 'CHARGES_CONFIRMED'
  | 'CHARGES_NOT_CONFIRMED'
  | 'ON_TRIAL'
  | 'CONVICTED_NOT_FINAL'
  | 'CONVICTED'
  | 'ACQUITTED_NOT_FINAL'
  | 'ACQUITTED'
  | 'CONVICTION_ANNULLED'
  | 'TERMINATED'
  | 'TERMINATED_BY_DEATH'
  | 'CASE_PENDING'
  | 'MEASURES_ORDERED'
  | 'BREACH_FOUND'
  | 'NO_BREACH_FOUND'
  | 'JURISDICTION_DECLINED'
  | 'DISCONTINUED';

export type Publicity =
  | 'PUBLIC_RECORD'
  | 'REPORTED_ONLY';

export type RecordChangeKind =
  | 'RECORDED'
  | 'WITHDRAWN'
  | 'RANKED'
  | 'VERIFIED'
  | 'IDENTIFIED';

export type RemedyForm =
  | 'RESTITUTION'
  | 'COMPENSATION'
  | 'REHABILITATION'
  | 'SATISFACTION'
  | 'NON_REPETITION';

export type EvidenceSide =
  | 'SUPPORTING'
  | 'CONTRADICTING'
  | 'LEFT_OPEN';

export type TenureRelation =
  | 'ALLEGED_OF_PERSON'
  | 'ALLEGED_BENEATH_POST';

export type WhichMechanismsCoverWhichViolationsVariables = {
  situation: string;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
};


export type WhichMechanismsCoverWhichViolationsAnswer = { readonly coverageMatrix: { readonly rows: ReadonlyArray<{ readonly violations: number, readonly category: { readonly name: string }, readonly allegedActor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly cells: ReadonlyArray<{ readonly outcome: Outcome, readonly violations: number, readonly example: string, readonly mechanism: { readonly id: string } }> }>, readonly pin: { readonly asOf: string, readonly hash: string } } };

export type HostageTakingLimbByLimbVariables = {
  conduct: ConductInput;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
};


export type HostageTakingLimbByLimbAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly assumptions: ReadonlyArray<string>, readonly basis: { readonly link: LinkKind, readonly provision: { readonly citation: string } } | null, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string, readonly authority: Authority, readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }>, readonly contestedBy: ReadonlyArray<{ readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }>, readonly bases: ReadonlyArray<{ readonly link: LinkKind, readonly linkState: LimbState, readonly outcome: Outcome }> }> };

export type ConditionsOfLifeLimbByLimbVariables = {
  conduct: ConductInput;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
};


export type ConditionsOfLifeLimbByLimbAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly coveredFrom: string | null, readonly coveredTo: string | null, readonly basis: { readonly link: LinkKind, readonly provision: { readonly citation: string } } | null, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string, readonly authority: Authority, readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }>, readonly contestedBy: ReadonlyArray<{ readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }>, readonly bases: ReadonlyArray<{ readonly link: LinkKind, readonly linkState: LimbState, readonly outcome: Outcome }>, readonly coveredPlaces: ReadonlyArray<{ readonly name: string }> }> };

export type WhyNotTheIcjVariables = {
  conduct: ConductInput;
};


export type WhyNotTheIcjAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly citation: string }> }>, readonly whyNot: ReadonlyArray<{ readonly limb: LimbKind, readonly kind: FlipKind, readonly missing: string, readonly wouldBecome: Outcome }> }> };

export type WhatWouldFlipItVariables = {
  conduct: ConductInput;
};


export type WhatWouldFlipItAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly mechanism: { readonly name: string }, readonly whyNot: ReadonlyArray<{ readonly limb: LimbKind, readonly kind: FlipKind, readonly missing: string, readonly wouldBecome: Outcome }> }> };

export type AbsentOrPresentVariables = {
  absent: ConductInput;
  present: ConductInput;
  courts?: ReadonlyArray<string> | string | null | undefined;
};


export type AbsentOrPresentAnswer = { readonly absent: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly basis: { readonly link: LinkKind, readonly provision: { readonly citation: string } } | null, readonly whyNot: ReadonlyArray<{ readonly missing: string, readonly wouldBecome: Outcome }> }>, readonly present: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly basis: { readonly link: LinkKind, readonly provision: { readonly citation: string } } | null, readonly whyNot: ReadonlyArray<{ readonly missing: string, readonly wouldBecome: Outcome }> }> };

export type Court = { readonly outcome: Outcome, readonly summary: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly basis: { readonly link: LinkKind, readonly provision: { readonly citation: string } } | null, readonly whyNot: ReadonlyArray<{ readonly missing: string, readonly wouldBecome: Outcome }> };

export type StatePersonOrRecordVariables = {
  conduct: ConductInput;
};


export type StatePersonOrRecordAnswer = { readonly coverage: ReadonlyArray<{ readonly addressee: Addressee, readonly outcome: Outcome, readonly summary: string, readonly mechanism: { readonly name: string } }> };

export type WhatIfTheCouncilReferredVariables = {
  conduct: ConductInput;
  supposed: ConductInput;
};


export type WhatIfTheCouncilReferredAnswer = { readonly asItIs: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly hypothetical: boolean, readonly whyNot: ReadonlyArray<{ readonly missing: string, readonly wouldBecome: Outcome }> }>, readonly supposed: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly hypothetical: boolean, readonly basis: { readonly link: LinkKind } | null, readonly pin: { readonly hash: string } }> };

export type OnWhichDaysVariables = {
  before: ConductInput;
  first: ConductInput;
  across: ConductInput;
};


export type OnWhichDaysAnswer = { readonly before: ReadonlyArray<{ readonly outcome: Outcome, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string }> }>, readonly first: ReadonlyArray<{ readonly outcome: Outcome, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string }> }>, readonly across: ReadonlyArray<{ readonly outcome: Outcome, readonly coveredFrom: string | null, readonly coveredTo: string | null, readonly summary: string }> };

export type TriggersAndAdmissibilityVariables = {
  conduct: ConductInput;
  asOf?: string | null | undefined;
};


export type TriggersAndAdmissibilityAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly triggerKnowledge: Knowledge, readonly triggers: ReadonlyArray<{ readonly on: string | null, readonly sentence: string }>, readonly admissibility: ReadonlyArray<{ readonly question: string, readonly state: LimbState, readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly citation: string }> }>, readonly immunities: ReadonlyArray<{ readonly question: string, readonly state: LimbState, readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly citation: string }> }>, readonly cooperation: ReadonlyArray<{ readonly question: string, readonly state: LimbState, readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly citation: string }> }>, readonly obstructions: ReadonlyArray<{ readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type ASecondSituationVariables = {
  situation: string;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
};


export type ASecondSituationAnswer = { readonly coverageMatrix: { readonly rows: ReadonlyArray<{ readonly violations: number, readonly category: { readonly name: string }, readonly allegedActor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly cells: ReadonlyArray<{ readonly outcome: Outcome, readonly violations: number, readonly mechanism: { readonly id: string } }> }>, readonly totals: ReadonlyArray<{ readonly outcome: Outcome, readonly violations: number, readonly mechanism: { readonly name: string } }> } };

export type OneStateAgainstAnotherVariables = {
  applicant: string;
  respondent: string;
  instrument: string;
  asOf?: string | null | undefined;
};


export type OneStateAgainstAnotherAnswer = { readonly interStateCoverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly title: JurisdictionTitle | null, readonly stage: JurisdictionStage | null, readonly assumptions: ReadonlyArray<string>, readonly mechanism: { readonly name: string }, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string, readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }>, readonly whyNot: ReadonlyArray<{ readonly missing: string, readonly wouldBecome: Outcome }> }> };

export type WhatChangedBetweenVariables = {
  situation: string;
  from: string;
  to: string;
};


export type WhatChangedBetweenAnswer = { readonly coverageChanges: ReadonlyArray<{ readonly on: string, readonly before: Outcome, readonly after: Outcome, readonly violations: number, readonly event: string, readonly mechanism: { readonly name: string }, readonly category: { readonly name: string }, readonly allegedActor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly because: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly provisions: ReadonlyArray<{ readonly citation: string }> }> };

export type WhereAreTheGapsVariables = {
  situation: string;
  courts?: ReadonlyArray<string> | string | null | undefined;
};


export type WhereAreTheGapsAnswer = { readonly accountabilityGaps: ReadonlyArray<{ readonly kind: GapKind, readonly violations: number, readonly sentence: string, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly nearestLimb: { readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string } | null, readonly nearest: { readonly outcome: Outcome, readonly mechanism: { readonly id: string, readonly name: string }, readonly whyNot: ReadonlyArray<{ readonly limb: LimbKind, readonly missing: string, readonly wouldBecome: Outcome }> } | null }>, readonly amongCourts: ReadonlyArray<{ readonly kind: GapKind, readonly violations: number, readonly sentence: string, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly nearestLimb: { readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string } | null, readonly nearest: { readonly outcome: Outcome, readonly mechanism: { readonly id: string, readonly name: string }, readonly whyNot: ReadonlyArray<{ readonly limb: LimbKind, readonly missing: string, readonly wouldBecome: Outcome }> } | null }> };

export type Gap = { readonly kind: GapKind, readonly violations: number, readonly sentence: string, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly nearestLimb: { readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string } | null, readonly nearest: { readonly outcome: Outcome, readonly mechanism: { readonly id: string, readonly name: string }, readonly whyNot: ReadonlyArray<{ readonly limb: LimbKind, readonly missing: string, readonly wouldBecome: Outcome }> } | null };

export type WhoCommandedWhomVariables = {
  unit: string;
  wing: string;
  day?: string | null | undefined;
};


export type WhoCommandedWhomAnswer = { readonly unit: ReadonlyArray<{ readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly endsAt:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null }>, readonly wing: ReadonlyArray<{ readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly endsAt:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null }> };

export type Chain = { readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly endsAt:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

export type WhichUnitsCouldItBeVariables = {
  incident: string;
  other: string;
};


export type WhichUnitsCouldItBeAnswer = { readonly first: ReadonlyArray<{ readonly hypothetical: boolean, readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly id: string, readonly name: string, readonly kind: string }, readonly to: { readonly id: string, readonly name: string, readonly kind: string }, readonly claims: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> }>, readonly second: ReadonlyArray<{ readonly hypothetical: boolean, readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly id: string, readonly name: string, readonly kind: string }, readonly to: { readonly id: string, readonly name: string, readonly kind: string }, readonly claims: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> }> };

export type Typed = { readonly hypothetical: boolean, readonly holds: Holds, readonly gaps: ReadonlyArray<string>, readonly endsBecause: string, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly openQuestions: ReadonlyArray<string>, readonly from: { readonly id: string, readonly name: string, readonly kind: string }, readonly to: { readonly id: string, readonly name: string, readonly kind: string }, readonly claims: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }> };

export type PostsGapsAndIncidentsVariables = {
  person: string;
};


export type PostsGapsAndIncidentsAnswer = { readonly certain: { readonly incidents: ReadonlyArray<{ readonly relation: TenureRelation, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly incident: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string } }> }, readonly possible: { readonly caution: string, readonly person:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly postings: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly holds: Holds, readonly disputed: boolean, readonly singleSource: boolean, readonly post: { readonly name: string }, readonly periods: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly holds: Holds }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly gaps: ReadonlyArray<{ readonly from: string, readonly to: string, readonly holds: Holds, readonly sentence: string }>, readonly incidents: ReadonlyArray<{ readonly relation: TenureRelation, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly sentence: string, readonly incident: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly name: string }, readonly allegedActor: { readonly name: string }, readonly path: ReadonlyArray<{ readonly name: string }> }> } };

export type WeakestLinkVariables = {
  incident: string;
  other: string;
};


export type WeakestLinkAnswer = { readonly first: ReadonlyArray<{ readonly holds: Holds, readonly weakestHop: number, readonly singleSourceHops: ReadonlyArray<number>, readonly hypothetical: boolean, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly id: string, readonly title: string } }> }> }>, readonly second: ReadonlyArray<{ readonly holds: Holds, readonly weakestHop: number, readonly singleSourceHops: ReadonlyArray<number>, readonly hypothetical: boolean, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly id: string, readonly title: string } }> }> }> };

export type Links = { readonly holds: Holds, readonly weakestHop: number, readonly singleSourceHops: ReadonlyArray<number>, readonly hypothetical: boolean, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly id: string, readonly title: string } }> }> };

export type WhatCouldHaveBeenKnownVariables = {
  organ: string;
  organBefore: string;
  group: string;
  groupBefore: string;
};


export type WhatCouldHaveBeenKnownAnswer = { readonly organ: { readonly caution: string, readonly before: string, readonly openQuestions: ReadonlyArray<string>, readonly subject: { readonly name: string }, readonly publicItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly internalItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly undated: ReadonlyArray<{ readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }, readonly group: { readonly caution: string, readonly before: string, readonly openQuestions: ReadonlyArray<string>, readonly subject: { readonly name: string }, readonly publicItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly internalItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly undated: ReadonlyArray<{ readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> } };

export type Known = { readonly caution: string, readonly before: string, readonly openQuestions: ReadonlyArray<string>, readonly subject: { readonly name: string }, readonly publicItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly internalItems: ReadonlyArray<{ readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly undated: ReadonlyArray<{ readonly sentence: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string } }> };

export type Item = { readonly form: NoticeForm, readonly channel: NoticeChannel, readonly holds: Holds, readonly from: string | null, readonly to: string | null, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly source: { readonly title: string }, readonly addressee: { readonly name: string } | null, readonly incidents: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string } }> };

export type WhoCharacterisesConditionsOfLifeVariables = {
  incident: string;
};


export type WhoCharacterisesConditionsOfLifeAnswer = { readonly characterizations: ReadonlyArray<{ readonly on: string | null, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly category: { readonly name: string }, readonly standard: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly responses: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type WhoCharacterises7OctoberVariables = {
  incident: string;
};


export type WhoCharacterises7OctoberAnswer = { readonly characterizations: ReadonlyArray<{ readonly on: string | null, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly category: { readonly name: string }, readonly standard: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly responses: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type WhoIsAskedToDoWhatVariables = {
  source: string;
};


export type WhoIsAskedToDoWhatAnswer = { readonly calls: ReadonlyArray<{ readonly asks: string, readonly followUp: FollowUp, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly addressees: ReadonlyArray<
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
      | { readonly name: string, readonly kind: ActorKind }
    >, readonly answers: ReadonlyArray<{ readonly sentence: string }>, readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly source: { readonly title: string } }> }> };

export type AskedOfPalestinianAuthoritiesVariables = {
  addressee: string;
};


export type AskedOfPalestinianAuthoritiesAnswer = { readonly calls: ReadonlyArray<{ readonly asks: string, readonly followUp: FollowUp, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly verification: string, readonly source: { readonly title: string } }> }> };

export type WhatTheSourceSaysVariables = {
  source: string;
  at?: string | null | undefined;
};


export type WhatTheSourceSaysAnswer = { readonly passages: ReadonlyArray<{ readonly at: string, readonly sha256: string, readonly source: { readonly title: string, readonly publisher: string | null }, readonly claims: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly disputed: boolean, readonly recordedAt: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type TheWholeSourceVariables = {
  source: string;
};


export type TheWholeSourceAnswer = { readonly passages: ReadonlyArray<{ readonly at: string, readonly claims: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type EvidenceThatServesSeveralChargesVariables = {
  situation: string;
};


export type EvidenceThatServesSeveralChargesAnswer = { readonly sharedEvidence: { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly uses: number, readonly claim: { readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string }, readonly standard: { readonly name: string } | null }, readonly cells: ReadonlyArray<{ readonly side: EvidenceSide, readonly category: { readonly id: string, readonly name: string }, readonly element: { readonly id: string, readonly name: string } }> }> } };

export type IncidentsThatFormAPatternVariables = {
  situation: string;
  other: string;
};


export type IncidentsThatFormAPatternAnswer = { readonly here: ReadonlyArray<{ readonly on: string | null, readonly rule: ReadonlyArray<PatternRule>, readonly disputed: boolean, readonly pattern: { readonly name: string }, readonly author:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly standard: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly incident: { readonly id: string, readonly name: string }, readonly places: ReadonlyArray<{ readonly name: string }> }>, readonly bearsOn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claim: { readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> } }>, readonly elsewhere: ReadonlyArray<{ readonly on: string | null, readonly rule: ReadonlyArray<PatternRule>, readonly disputed: boolean, readonly pattern: { readonly name: string }, readonly author:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly standard: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly incident: { readonly id: string, readonly name: string }, readonly places: ReadonlyArray<{ readonly name: string }> }>, readonly bearsOn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claim: { readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> } }> };

export type Pattern = { readonly on: string | null, readonly rule: ReadonlyArray<PatternRule>, readonly disputed: boolean, readonly pattern: { readonly name: string }, readonly author:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly standard: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly incident: { readonly id: string, readonly name: string }, readonly places: ReadonlyArray<{ readonly name: string }> }>, readonly bearsOn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claim: { readonly sentence: string, readonly pinpoint: string, readonly verification: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> } };

export type ElementByElementVariables = {
  category: string;
  subject: string;
};


export type ElementByElementAnswer = { readonly elementsMatrix: { readonly category: { readonly name: string }, readonly requirements: ReadonlyArray<{ readonly kind: ElementKind, readonly gap: ElementGap, readonly element: { readonly name: string, readonly provision: { readonly citation: string } }, readonly supporting: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }>, readonly contradicting: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> } };

export type WhoFoundTheIntentVariables = {
  category: string;
  subject: string;
};


export type WhoFoundTheIntentAnswer = { readonly elementsMatrix: { readonly requirements: ReadonlyArray<{ readonly kind: ElementKind, readonly element: { readonly name: string }, readonly standardsReached: ReadonlyArray<{ readonly on: string | null, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly standard: { readonly name: string }, readonly claim: { readonly sentence: string, readonly disputed: boolean, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly speaker:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }> } }> }> } };

export type CasualtyFiguresVariables = {
  subject: string;
};


export type CasualtyFiguresAnswer = { readonly figures: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly unit: FigureUnit, readonly population: string, readonly from: string | null, readonly to: string | null, readonly nestsIn: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly population: string }>, readonly claim: { readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } } }> };

export type CasualtyFigures7OctoberVariables = {
  subject: string;
  unit?: FigureUnit | null | undefined;
};


export type CasualtyFigures7OctoberAnswer = { readonly figures: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly unit: FigureUnit, readonly population: string, readonly from: string | null, readonly to: string | null, readonly nestsIn: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly population: string }>, readonly claim: { readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } } }> };

export type MayFiguresBeAddedVariables = {
  inside: ReadonlyArray<string> | string;
  sameDays: ReadonlyArray<string> | string;
  apart: ReadonlyArray<string> | string;
};


export type MayFiguresBeAddedAnswer = { readonly inside: { readonly value: number | null, readonly bound: Bound | null, readonly unit: FigureUnit | null, readonly assumptions: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly reason: FigureRefusalReason, readonly sentence: string }> }, readonly sameDays: { readonly value: number | null, readonly bound: Bound | null, readonly unit: FigureUnit | null, readonly assumptions: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly reason: FigureRefusalReason, readonly sentence: string }> }, readonly apart: { readonly value: number | null, readonly bound: Bound | null, readonly unit: FigureUnit | null, readonly assumptions: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly reason: FigureRefusalReason, readonly sentence: string }> } };

export type Sum = { readonly value: number | null, readonly bound: Bound | null, readonly unit: FigureUnit | null, readonly assumptions: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly reason: FigureRefusalReason, readonly sentence: string }> };

export type WhereAPersonStandsVariables = {
  actor: string;
  asOf?: string | null | undefined;
};


export type WhereAPersonStandsAnswer = { readonly posture: ReadonlyArray<{ readonly status: PostureStatus, readonly publicity: Publicity, readonly wording: string, readonly since: string | null, readonly caution: string, readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly forum: { readonly name: string }, readonly steps: ReadonlyArray<{ readonly on: string | null, readonly kind: string, readonly sentence: string }> }> };

export type ACaseThatEndedVariables = {
  actor: string;
  asOf?: string | null | undefined;
};


export type ACaseThatEndedAnswer = { readonly posture: ReadonlyArray<{ readonly status: PostureStatus, readonly wording: string, readonly caution: string, readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly forum: { readonly name: string }, readonly steps: ReadonlyArray<{ readonly on: string | null, readonly kind: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly pinpoint: string, readonly verification: string, readonly source: { readonly title: string } }> }> }> };

export type SevenPersonsOfOneSituationVariables = { [key: string]: never; };


export type SevenPersonsOfOneSituationAnswer = { readonly alBashir: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly harun: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly hussein: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly abuGarda: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly banda: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly jerbo: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }>, readonly abdAlRahman: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } }> };

export type Where = { readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly forum: { readonly name: string } };

export type WhichRemediesAreOpenVariables = {
  subject: string;
};


export type WhichRemediesAreOpenAnswer = { readonly remedies: ReadonlyArray<{ readonly form: RemedyForm, readonly sentence: string, readonly routes: ReadonlyArray<{ readonly stage: string, readonly open: LimbState, readonly sentence: string, readonly mechanism: { readonly name: string }, readonly provision: { readonly citation: string }, readonly owedBy: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }>, readonly calls: ReadonlyArray<{ readonly asks: string, readonly followUp: FollowUp, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly addressees: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }>, readonly unreached: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }> };

export type RemediesAfterAConvictionVariables = {
  subject: string;
  before?: string | null | undefined;
  on?: string | null | undefined;
};


export type RemediesAfterAConvictionAnswer = { readonly before: ReadonlyArray<{ readonly form: RemedyForm, readonly routes: ReadonlyArray<{ readonly stage: string, readonly open: LimbState, readonly mechanism: { readonly id: string, readonly name: string }, readonly owedBy: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly steps: ReadonlyArray<{ readonly on: string | null, readonly sentence: string }> }> }>, readonly on: ReadonlyArray<{ readonly form: RemedyForm, readonly routes: ReadonlyArray<{ readonly stage: string, readonly open: LimbState, readonly mechanism: { readonly id: string, readonly name: string }, readonly owedBy: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly steps: ReadonlyArray<{ readonly on: string | null, readonly sentence: string }> }> }> };

export type Ways = { readonly form: RemedyForm, readonly routes: ReadonlyArray<{ readonly stage: string, readonly open: LimbState, readonly mechanism: { readonly id: string, readonly name: string }, readonly owedBy: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly steps: ReadonlyArray<{ readonly on: string | null, readonly sentence: string }> }> };

export type WhatWasKnownThenVariables = {
  subject: string;
  then: string;
};


export type WhatWasKnownThenAnswer = { readonly then: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly claim: { readonly pinpoint: string, readonly recordedAt: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       } }>, readonly now: ReadonlyArray<{ readonly bound: Bound, readonly value: number, readonly claim: { readonly pinpoint: string, readonly recordedAt: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       } }> };

export type WhoMustCooperateVariables = {
  mechanism: string;
  about: string;
  court: string;
  state: string;
  asOf?: string | null | undefined;
};


export type WhoMustCooperateAnswer = { readonly warrant: { readonly caution: string, readonly mechanism: { readonly name: string }, readonly about: { readonly name: string } | null, readonly obliged: ReadonlyArray<{ readonly state: LimbState, readonly since: string | null, readonly until: string | null, readonly sentence: string, readonly party:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }>, readonly discharged: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly refusals: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly immunities: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> }, readonly order: { readonly caution: string, readonly mechanism: { readonly name: string }, readonly about: { readonly name: string } | null, readonly obliged: ReadonlyArray<{ readonly state: LimbState, readonly since: string | null, readonly until: string | null, readonly sentence: string, readonly party:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }>, readonly discharged: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly refusals: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }>, readonly immunities: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> } };

export type Record = { readonly caution: string, readonly mechanism: { readonly name: string }, readonly about: { readonly name: string } | null, readonly obliged: ReadonlyArray<{ readonly state: LimbState, readonly since: string | null, readonly until: string | null, readonly sentence: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly provisions: ReadonlyArray<{ readonly citation: string }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }>, readonly discharged: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly refusals: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }>, readonly immunities: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }> };

export type Said = { readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string } }> };

export type WhatIsSaidOfAPersonVariables = {
  id: string;
};


export type WhatIsSaidOfAPersonAnswer = { readonly persons: ReadonlyArray<{ readonly name: string, readonly caution: string, readonly namingDecision: { readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } | null, readonly claimsAbout: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type HowTheIccCanHaveJurisdictionVariables = {
  id: string;
};


export type HowTheIccCanHaveJurisdictionAnswer = { readonly mechanisms: ReadonlyArray<{ readonly name: string, readonly addressee: Addressee, readonly canOrder: ReadonlyArray<string> | null, readonly cannot: ReadonlyArray<string> | null, readonly bases: ReadonlyArray<{ readonly link: LinkKind, readonly sentence: string, readonly provision: { readonly citation: string, readonly gist: string | null }, readonly rules: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }> }> };

export type WhatRestsOnAProvisionVariables = {
  id: string;
};


export type WhatRestsOnAProvisionAnswer = { readonly provisions: ReadonlyArray<{ readonly citation: string, readonly gist: string | null, readonly instruments: ReadonlyArray<{ readonly name: string, readonly inForce: string | null }>, readonly categories: ReadonlyArray<{ readonly name: string }>, readonly elements: ReadonlyArray<{ readonly name: string, readonly kind: ElementKind }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly source: { readonly title: string } }> }> };

export type WhatStandsInTheWayVariables = {
  situation: string;
};


export type WhatStandsInTheWayAnswer = { readonly accountabilityObstacles: { readonly obstructed: ReadonlyArray<{ readonly mechanism: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly source: { readonly title: string } }> }> }>, readonly sought: ReadonlyArray<{ readonly status: PostureStatus, readonly since: string | null, readonly wording: string, readonly caution: string, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly forum: { readonly name: string } }>, readonly singleSource: ReadonlyArray<{ readonly category: { readonly name: string }, readonly allegedActor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }> }> } };

export type FindANameVariables = {
  text: string;
};


export type FindANameAnswer = { readonly search: { readonly didYouMean: ReadonlyArray<string>, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly name: string, readonly snippet: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhichAnswersFallVariables = {
  claim: string;
};


export type WhichAnswersFallAnswer = { readonly retractionImpact: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly sentence: string, readonly becomes: string }> };

export type HowTwoThingsAreLinkedVariables = {
  from: string;
  to: string;
  through?: ReadonlyArray<ConnectionKind> | ConnectionKind | null | undefined;
};


export type HowTwoThingsAreLinkedAnswer = { readonly connections: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly relation: string, readonly from: { readonly name: string, readonly kind: string }, readonly to: { readonly name: string, readonly kind: string }, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }> }> };

export type WhatIsNewInTheRecordVariables = {
  since: string;
  after?: string | null | undefined;
};


export type WhatIsNewInTheRecordAnswer = { readonly recordedSince: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: RecordChangeKind, readonly rev: number, readonly recordedAt: string, readonly by: string | null, readonly reason: string | null, readonly claim: { readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } } | null, readonly compared: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatAStateDisputesVariables = {
  by: string;
  with?: SpeakerScope | null | undefined;
  after?: string | null | undefined;
};


export type WhatAStateDisputesAnswer = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly source: { readonly title: string }, readonly answers: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatTwoSayOfOneIncidentVariables = {
  subject: string;
  speakers: ReadonlyArray<string> | string;
};


export type WhatTwoSayOfOneIncidentAnswer = { readonly compare: { readonly columns: ReadonlyArray<{ readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly characterizations: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly attributions: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly figures: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly elements: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly responses: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }>, readonly others: ReadonlyArray<{ readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }> } };

export type WhichDaysAreAheadVariables = {
  subject: string;
  asOf?: string | null | undefined;
};


export type WhichDaysAreAheadAnswer = { readonly horizons: ReadonlyArray<{ readonly on: string, readonly before: Outcome, readonly after: Outcome, readonly sentence: string, readonly conduct: string, readonly mechanism: { readonly name: string }, readonly because: ReadonlyArray<{ readonly sentence: string, readonly pinpoint: string, readonly source: { readonly title: string } }> }> };

export type WhatADraftMaySayVariables = {
  text: string;
  asOf?: string | null | undefined;
};


export type WhatADraftMaySayAnswer = { readonly checkStatement: { readonly assertions: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly about: ReadonlyArray<string>, readonly verdict: AssertionVerdict, readonly sentence: string, readonly exactWording: string | null, readonly link: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }> }>, readonly unchecked: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly hash: string, readonly link: string } } };

export type EachClaimOnceVariables = {
  conduct: ConductInput;
  outcomes?: ReadonlyArray<Outcome> | Outcome | null | undefined;
  asOf?: string | null | undefined;
};


export type EachClaimOnceAnswer = { readonly coverage: ReadonlyArray<{ readonly outcome: Outcome, readonly mechanism: { readonly name: string }, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly bases: ReadonlyArray<{ readonly link: LinkKind, readonly outcome: Outcome, readonly limbs: ReadonlyArray<{ readonly kind: LimbKind, readonly state: LimbState, readonly claims: ReadonlyArray<{ readonly id: string }> }> }>, readonly triggers: ReadonlyArray<{ readonly claims: ReadonlyArray<{ readonly id: string }> }> }>, readonly cited: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly source: { readonly title: string }, readonly positions: ReadonlyArray<{ readonly sentence: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }> }> };

export type WhatIsSaidWhereRecordsAreOneVariables = {
  incident: string;
  knownAt?: string | null | undefined;
};


export type WhatIsSaidWhereRecordsAreOneAnswer = { readonly apart: ReadonlyArray<{ readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly category: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }>, readonly together: ReadonlyArray<{ readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly category: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }> };

export type WhoIsBoundByATreatyVariables = {
  instrument: string;
  states?: ReadonlyArray<string> | string | null | undefined;
  on?: string | null | undefined;
};


export type WhoIsBoundByATreatyAnswer = { readonly treatyStatus: { readonly on: string, readonly completeTo: string | null, readonly others: string, readonly states: ReadonlyArray<{ readonly bound: LimbState, readonly from: string | null, readonly to: string | null, readonly sentence: string, readonly lookedTo: string | null, readonly state:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly source: { readonly title: string } }>, readonly contestedBy: ReadonlyArray<{ readonly sentence: string, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }>, readonly pin: { readonly hash: string, readonly question: string, readonly link: string } } };

/** A refusal: what the server says, its code, and what to do. */
export class AnswerableRefusal extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = "AnswerableRefusal";
  }
}

/** Asks a running Answerable. Answers say what their speakers say; everyone is presumed innocent. */
export class Answerable {
  /**
   * @param url where it answers, as `http://127.0.0.1:4000`
   * @param options `token` for a server that asks for one
   */
  constructor(
    private readonly url: string,
    private readonly options: { readonly token?: string; readonly fetch?: typeof fetch } = {},
  ) {}

  /** Any question of the schema. Throws `AnswerableRefusal`. */
  async ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
    const { token, fetch: send = fetch } = this.options;
    const reply = await send(`${this.url.replace(/\/$/, "")}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new AnswerableRefusal(
        `No server answers at ${this.url}.`,
        "SERVER_NOT_REACHED",
        "Start one with `npm start`, or give the address that it printed at its start.",
      );
    });
    const { data, errors } = (await reply.json()) as {
      data?: Answer;
      errors?: readonly { message: string; extensions?: { code?: string; remedy?: string } }[];
    };
    const [error] = errors ?? [];
    if (error || !data)
      throw new AnswerableRefusal(
        error?.message ?? "The server did not answer.",
        error?.extensions?.code ?? "INTERNAL",
        error?.extensions?.remedy ?? "",
      );
    return data;
  }

  /** Which mechanisms cover which alleged violations, on both sides? One row for each category alleged of each actor; in each cell how many alleged violations the mechanism covers, and one of them as an example to ask about limb by limb. */
  whichMechanismsCoverWhichViolations(variables: WhichMechanismsCoverWhichViolationsVariables): Promise<WhichMechanismsCoverWhichViolationsAnswer> {
    return this.ask<WhichMechanismsCoverWhichViolationsAnswer>("query WhichMechanismsCoverWhichViolations($situation: ID!, $mechanisms: [ID!]) { coverageMatrix(situation: $situation, mechanisms: $mechanisms) { rows { category { name } allegedActor { name } violations cells { mechanism { id } outcome violations example } } pin { asOf hash } } }", variables);
  }

  /** Could the ICC take up the hostage-taking of 7 October 2023, limb by limb? The five limbs, each with its provision, the claims it stands on and who rejects it; then every basis that was tried. */
  hostageTakingLimbByLimb(variables: HostageTakingLimbByLimbVariables): Promise<HostageTakingLimbByLimbAnswer> {
    return this.ask<HostageTakingLimbByLimbAnswer>("query HostageTakingLimbByLimb($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date) { coverage(conduct: $conduct, mechanisms: $mechanisms, asOf: $asOf) { outcome summary basis { link provision { citation } } limbs { kind state sentence provisions { citation } claims { sentence speaker { name } source { title } pinpoint } authority contestedBy { speaker { name } sentence } } bases { link linkState outcome } assumptions } }", variables);
  }

  /** Could the ICC take up the conditions of life in Gaza, limb by limb? The same limbs as for the hostage-taking, by another link: the place instead of the nationality. */
  conditionsOfLifeLimbByLimb(variables: ConditionsOfLifeLimbByLimbVariables): Promise<ConditionsOfLifeLimbByLimbAnswer> {
    return this.ask<ConditionsOfLifeLimbByLimbAnswer>("query ConditionsOfLifeLimbByLimb($conduct: ConductInput!, $mechanisms: [ID!], $asOf: Date) { coverage(conduct: $conduct, mechanisms: $mechanisms, asOf: $asOf) { outcome summary basis { link provision { citation } } limbs { kind state sentence provisions { citation } claims { sentence speaker { name } source { title } pinpoint } authority contestedBy { speaker { name } sentence } } bases { link linkState outcome } coveredFrom coveredTo coveredPlaces { name } } }", variables);
  }

  /** Why does the International Court of Justice not cover it, and could any fact change that? Only States may be parties there: the person limb is not met, and no fact is listed that would flip it. */
  whyNotTheIcj(variables: WhyNotTheIcjVariables): Promise<WhyNotTheIcjAnswer> {
    return this.ask<WhyNotTheIcjAnswer>("query WhyNotTheIcj($conduct: ConductInput!) { coverage(conduct: $conduct, mechanisms: [\"icj\"]) { outcome summary limbs { kind state sentence provisions { citation } } whyNot { limb kind missing wouldBecome } } }", variables);
  }

  /** Which single fact or legal act would flip each answer? For conduct in a State that is no party: what is missing for each mechanism, and what the answer would then become. */
  whatWouldFlipIt(variables: WhatWouldFlipItVariables): Promise<WhatWouldFlipItAnswer> {
    return this.ask<WhatWouldFlipItAnswer>("query WhatWouldFlipIt($conduct: ConductInput!) { coverage(conduct: $conduct) { mechanism { name } outcome whyNot { limb kind missing wouldBecome } } }", variables);
  }

  /** Which national courts could try it if the suspect is not there, and if the suspect is? The same conduct twice: once with nothing known of where the suspect is, once present in two States. */
  absentOrPresent(variables: AbsentOrPresentVariables): Promise<AbsentOrPresentAnswer> {
    return this.ask<AbsentOrPresentAnswer>("query AbsentOrPresent($absent: ConductInput!, $present: ConductInput!, $courts: [ID!]) { absent: coverage(conduct: $absent, mechanisms: $courts) { ...Court } present: coverage(conduct: $present, mechanisms: $courts) { ...Court } } fragment Court on Coverage { mechanism { id name } outcome summary basis { link provision { citation } } whyNot { missing wouldBecome } }", variables);
  }

  /** Which mechanisms address the State, which the person, and which only record? One and the same conduct before every mechanism the graph knows, with the kind of addressee each has. */
  statePersonOrRecord(variables: StatePersonOrRecordVariables): Promise<StatePersonOrRecordAnswer> {
    return this.ask<StatePersonOrRecordAnswer>("query StatePersonOrRecord($conduct: ConductInput!) { coverage(conduct: $conduct) { mechanism { name } addressee outcome summary } }", variables);
  }

  /** What if the Security Council had referred the situation? As it is, and with a referral supposed: the second answer is marked hypothetical. */
  whatIfTheCouncilReferred(variables: WhatIfTheCouncilReferredVariables): Promise<WhatIfTheCouncilReferredAnswer> {
    return this.ask<WhatIfTheCouncilReferredAnswer>("query WhatIfTheCouncilReferred($conduct: ConductInput!, $supposed: ConductInput!) { asItIs: coverage(conduct: $conduct, mechanisms: [\"icc\"]) { outcome summary hypothetical whyNot { missing wouldBecome } } supposed: coverage(conduct: $supposed, mechanisms: [\"icc\"]) { outcome summary hypothetical basis { link } pin { hash } } }", variables);
  }

  /** From which day could the ICC take up conduct in Gaza? The day before the acceptance reaches back to, that day, and conduct that runs across it: only partly covered. */
  onWhichDays(variables: OnWhichDaysVariables): Promise<OnWhichDaysAnswer> {
    return this.ask<OnWhichDaysAnswer>("query OnWhichDays($before: ConductInput!, $first: ConductInput!, $across: ConductInput!) { before: coverage(conduct: $before, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome limbs { kind state sentence } } first: coverage(conduct: $first, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome limbs { kind state sentence } } across: coverage(conduct: $across, mechanisms: [\"icc\"], asOf: \"2026-06-30\") { outcome coveredFrom coveredTo summary } }", variables);
  }

  /** Who set it in motion, and is any State investigating the same persons for the same conduct? What a lawyer asks beside jurisdiction: triggers, admissibility, immunities, cooperation, obstruction. None of it is part of the outcome. */
  triggersAndAdmissibility(variables: TriggersAndAdmissibilityVariables): Promise<TriggersAndAdmissibilityAnswer> {
    return this.ask<TriggersAndAdmissibilityAnswer>("query TriggersAndAdmissibility($conduct: ConductInput!, $asOf: Date) { coverage(conduct: $conduct, mechanisms: [\"icc\"], asOf: $asOf) { outcome triggers { on sentence } triggerKnowledge admissibility { question state sentence provisions { citation } } immunities { question state sentence provisions { citation } } cooperation { question state sentence provisions { citation } } obstructions { sentence speaker { name } } } }", variables);
  }

  /** The same table for another situation: Darfur. Nothing in the program knows of one situation: the same question, asked of another continent. */
  aSecondSituation(variables: ASecondSituationVariables): Promise<ASecondSituationAnswer> {
    return this.ask<ASecondSituationAnswer>("query ASecondSituation($situation: ID!, $mechanisms: [ID!]) { coverageMatrix(situation: $situation, mechanisms: $mechanisms) { rows { category { name } allegedActor { name } violations cells { mechanism { id } outcome violations } } totals { mechanism { name } outcome violations } } }", variables);
  }

  /** Could one State bring another before a court under a treaty? South Africa and Israel under the Genocide Convention: acceptance, reservations, what must come first, and how far the Court has gone. */
  oneStateAgainstAnother(variables: OneStateAgainstAnotherVariables): Promise<OneStateAgainstAnotherAnswer> {
    return this.ask<OneStateAgainstAnotherAnswer>("query OneStateAgainstAnother($applicant: ID!, $respondent: ID!, $instrument: ID!, $asOf: Date) { interStateCoverage( applicant: $applicant respondent: $respondent instrument: $instrument asOf: $asOf ) { mechanism { name } outcome summary title stage limbs { kind state sentence provisions { citation } claims { sentence source { title } pinpoint } } whyNot { missing wouldBecome } assumptions } }", variables);
  }

  /** What changed in coverage between two days, and because of which event? Each change with the outcome before and after, and the event that made it. */
  whatChangedBetween(variables: WhatChangedBetweenVariables): Promise<WhatChangedBetweenAnswer> {
    return this.ask<WhatChangedBetweenAnswer>("query WhatChangedBetween($situation: ID!, $from: Date!, $to: Date!) { coverageChanges(situation: $situation, from: $from, to: $to) { on mechanism { name } category { name } allegedActor { name } before after violations event because { sentence source { title } pinpoint } provisions { citation } } }", variables);
  }

  /** Which alleged violations does no mechanism, proceeding or remedy reach? Each gap with its kind, the mechanism that comes nearest and its limb nearest to being met: of all mechanisms, and of two international courts alone. */
  whereAreTheGaps(variables: WhereAreTheGapsVariables): Promise<WhereAreTheGapsAnswer> {
    return this.ask<WhereAreTheGapsAnswer>("query WhereAreTheGaps($situation: ID!, $courts: [ID!]) { accountabilityGaps(situation: $situation) { ...gap } amongCourts: accountabilityGaps(situation: $situation, mechanisms: $courts) { ...gap } } fragment gap on AccountabilityGap { kind category { id name } allegedActor { id name } violations sentence nearestLimb { kind state sentence } nearest { mechanism { id name } outcome whyNot { limb missing wouldBecome } } }", variables);
  }

  /** Who commanded a unit on a day, level by level, up to the State? A division of an army, and the armed wing on the other side, upwards hop by hop on one day. Each hop with how well it holds, who says so and whether it is disputed; a hop that does not hold breaks the chain and is named as a gap. */
  whoCommandedWhom(variables: WhoCommandedWhomVariables): Promise<WhoCommandedWhomAnswer> {
    return this.ask<WhoCommandedWhomAnswer>("query WhoCommandedWhom($unit: ID!, $wing: ID!, $day: Date) { unit: responsibilityChains(subject: $unit, asOf: $day) { ...chain } wing: responsibilityChains(subject: $wing, asOf: $day) { ...chain } } fragment chain on ResponsibilityChain { hops { from { name } to { name } kind holds disputed claims { sentence speaker { name } source { title } pinpoint } openQuestions } holds gaps endsAt { name } endsBecause }", variables);
  }

  /** The alleged actors are named as soldiers or forces only: which units could it be? Units whose days, area and branch fit, as hypotheses: a type of hop of their own, marked as such, never an allegation and never exported as one. */
  whichUnitsCouldItBe(variables: WhichUnitsCouldItBeVariables): Promise<WhichUnitsCouldItBeAnswer> {
    return this.ask<WhichUnitsCouldItBeAnswer>("query WhichUnitsCouldItBe($incident: ID!, $other: ID!) { first: responsibilityChains(subject: $incident) { ...typed } second: responsibilityChains(subject: $other) { ...typed } } fragment typed on ResponsibilityChain { hypothetical holds hops { from { id name kind } to { id name kind } kind holds claims { kind sentence speaker { name } source { title } pinpoint } openQuestions } gaps endsBecause }", variables);
  }

  /** Which posts did a person hold, with which gaps, and which alleged incidents fall inside? Posts with the days that are certain and those that are possible. Incidents surely inside, and those that may be: alleged of the person, or of somebody whom claims place beneath the post. A post is no involvement. */
  postsGapsAndIncidents(variables: PostsGapsAndIncidentsVariables): Promise<PostsGapsAndIncidentsAnswer> {
    return this.ask<PostsGapsAndIncidentsAnswer>("query PostsGapsAndIncidents($person: ID!) { certain: tenure(person: $person, minHolds: CERTAIN) { incidents { incident { id name } post { id name } relation holds from to } } possible: tenure(person: $person, minHolds: POSSIBLE) { person { name } caution postings { post { name } roles holds periods { from to holds } disputed singleSource claims { sentence speaker { name } source { title } pinpoint } } gaps { from to holds sentence } incidents { incident { id name } post { id name } relation allegedActor { name } path { name } holds from to sentence } } }", variables);
  }

  /** What is the weakest link of a chain, and what rests on a single source? A chain holds as well as its weakest hop. Hops that rest on one speaker or one source are named, on both sides. */
  weakestLink(variables: WeakestLinkVariables): Promise<WeakestLinkAnswer> {
    return this.ask<WeakestLinkAnswer>("query WeakestLink($incident: ID!, $other: ID!) { first: responsibilityChains(subject: $incident) { ...links } second: responsibilityChains(subject: $other) { ...links } } fragment links on ResponsibilityChain { holds weakestHop singleSourceHops hypothetical hops { from { name } to { name } kind holds disputed claims { speaker { name } source { id title } pinpoint sentence } } }", variables);
  }

  /** What could the superior have known before a day, and from what? Reports, warnings, orders, calls and own answers dated before the day. Public ones apart from internal ones; what has no day is named apart. Whether it was known is a question for a court. */
  whatCouldHaveBeenKnown(variables: WhatCouldHaveBeenKnownVariables): Promise<WhatCouldHaveBeenKnownAnswer> {
    return this.ask<WhatCouldHaveBeenKnownAnswer>("query WhatCouldHaveBeenKnown($organ: ID!, $organBefore: Date!, $group: ID!, $groupBefore: Date!) { organ: notice(subject: $organ, before: $organBefore) { ...known } group: notice(subject: $group, before: $groupBefore) { ...known } } fragment known on Notice { subject { name } caution before openQuestions publicItems { ...item } internalItems { ...item } undated { sentence speaker { name } source { title } } } fragment item on NoticeItem { form channel holds from to speaker { name } source { title } addressee { name } incidents { name } claims { sentence speaker { name } source { title } pinpoint verification } }", variables);
  }

  /** How does each speaker legally characterise the conditions of life in Gaza? Grouped by who speaks, never merged into one label; each with its own standard of proof and the answers given to it. */
  whoCharacterisesConditionsOfLife(variables: WhoCharacterisesConditionsOfLifeVariables): Promise<WhoCharacterisesConditionsOfLifeAnswer> {
    return this.ask<WhoCharacterisesConditionsOfLifeAnswer>("query WhoCharacterisesConditionsOfLife($incident: ID!) { characterizations(incident: $incident) { speaker { name } category { name } standard { name } on claims { sentence source { title } pinpoint } responses { kind speaker { name } sentence } } }", variables);
  }

  /** How does each speaker characterise the hostage-taking of 7 October 2023? The same fields for the other side: speaker, category, standard, responses. */
  whoCharacterises7October(variables: WhoCharacterises7OctoberVariables): Promise<WhoCharacterises7OctoberAnswer> {
    return this.ask<WhoCharacterises7OctoberAnswer>("query WhoCharacterises7October($incident: ID!) { characterizations(incident: $incident) { speaker { name } category { name } standard { name } on claims { sentence source { title } pinpoint } responses { kind speaker { name } sentence } } }", variables);
  }

  /** Who is asked to do what, and what came of it? Every call in the source with its addressees: States, actors in Israel and the OPT, Palestinian authorities. */
  whoIsAskedToDoWhat(variables: WhoIsAskedToDoWhatVariables): Promise<WhoIsAskedToDoWhatAnswer> {
    return this.ask<WhoIsAskedToDoWhatAnswer>("query WhoIsAskedToDoWhat($source: ID!) { calls(source: $source) { speaker { name } addressees { name kind } asks followUp answers { sentence } claims { source { title } pinpoint } } }", variables);
  }

  /** What is asked of the Palestinian authorities? The calls to one addressee, whoever makes them. */
  askedOfPalestinianAuthorities(variables: AskedOfPalestinianAuthoritiesVariables): Promise<AskedOfPalestinianAuthoritiesAnswer> {
    return this.ask<AskedOfPalestinianAuthoritiesAnswer>("query AskedOfPalestinianAuthorities($addressee: ID!) { calls(addressee: $addressee) { speaker { name } asks followUp claims { source { title } pinpoint verification } } }", variables);
  }

  /** What rests on paragraph 3, sentence 2 of the source? Every claim read from one passage, with the passage's fingerprint: check a copy of your own against it. */
  whatTheSourceSays(variables: WhatTheSourceSaysVariables): Promise<WhatTheSourceSaysAnswer> {
    return this.ask<WhatTheSourceSaysAnswer>("query WhatTheSourceSays($source: ID!, $at: String) { passages(source: $source, at: $at) { at sha256 source { title publisher } claims { kind sentence speaker { name } disputed recordedAt } } }", variables);
  }

  /** What does the whole source say, passage by passage? All passages in their order, each with our sentences for what is claimed there. */
  theWholeSource(variables: TheWholeSourceVariables): Promise<TheWholeSourceAnswer> {
    return this.ask<TheWholeSourceAnswer>("query TheWholeSource($source: ID!) { passages(source: $source) { at claims { kind sentence speaker { name } } } }", variables);
  }

  /** Which evidence serves several charges or elements? Every finding with each cell of the elements matrices that cites it, most used first. How often a finding is cited says nothing of its weight. */
  evidenceThatServesSeveralCharges(variables: EvidenceThatServesSeveralChargesVariables): Promise<EvidenceThatServesSeveralChargesAnswer> {
    return this.ask<EvidenceThatServesSeveralChargesAnswer>("query EvidenceThatServesSeveralCharges($situation: ID!) { sharedEvidence(situation: $situation) { categories { id name } evidence { uses claim { id sentence speaker { name } source { title } pinpoint standard { name } disputed } cells { category { id name } element { id name } side } } } }", variables);
  }

  /** Which incidents form a pattern, by which rule, and who says so? Method, unit, area, period, target: what bears on "widespread or systematic". A pattern is a claim with an author; its members, its rule and the answers to it stand beside. */
  incidentsThatFormAPattern(variables: IncidentsThatFormAPatternVariables): Promise<IncidentsThatFormAPatternAnswer> {
    return this.ask<IncidentsThatFormAPatternAnswer>("query IncidentsThatFormAPattern($situation: ID!, $other: ID!) { here: patterns(situation: $situation) { ...pattern } elsewhere: patterns(situation: $other) { ...pattern } } fragment pattern on IncidentPattern { pattern { name } author { name } standard { name } on rule members { incident { id name } places { name } from to } bearsOn { id name } disputed claim { sentence speaker { name } source { title } pinpoint verification positions { speaker { name } sentence source { title } pinpoint } } }", variables);
  }

  /** Element by element: what supports it, what contradicts it, what is missing? Every element the provision asks for; an empty one says so. */
  elementByElement(variables: ElementByElementVariables): Promise<ElementByElementAnswer> {
    return this.ask<ElementByElementAnswer>("query ElementByElement($category: ID!, $subject: ID!) { elementsMatrix(category: $category, subject: $subject) { category { name } requirements { element { name provision { citation } } kind gap supporting { sentence speaker { name } source { title } pinpoint positions { kind speaker { name } sentence } } contradicting { sentence speaker { name } source { title } pinpoint } } } }", variables);
  }

  /** Who has found the special intent or the context, and on which standard of proof? Each speaker with the standard that speaker uses; a denial stands beside a finding and does not lower it. */
  whoFoundTheIntent(variables: WhoFoundTheIntentVariables): Promise<WhoFoundTheIntentAnswer> {
    return this.ask<WhoFoundTheIntentAnswer>("query WhoFoundTheIntent($category: ID!, $subject: ID!) { elementsMatrix(category: $category, subject: $subject) { requirements { element { name } kind standardsReached { speaker { name } standard { name } on claim { sentence disputed positions { kind speaker { name } sentence } } } } } }", variables);
  }

  /** Which casualty figures are claimed, by whom, for which population and window, and may they be added? Both sides, each figure with its bound, its population and its window, and the figures it lies inside: those are never added to it. */
  casualtyFigures(variables: CasualtyFiguresVariables): Promise<CasualtyFiguresAnswer> {
    return this.ask<CasualtyFiguresAnswer>("query CasualtyFigures($subject: ID!) { figures(subject: $subject) { bound value unit population from to nestsIn { bound value population } claim { speaker { name } source { title } pinpoint disputed } } }", variables);
  }

  /** Which figures are claimed for 7 October 2023? The dead, and the civilians among them, each with who says so. */
  casualtyFigures7October(variables: CasualtyFigures7OctoberVariables): Promise<CasualtyFigures7OctoberAnswer> {
    return this.ask<CasualtyFigures7OctoberAnswer>("query CasualtyFigures7October($subject: ID!, $unit: FigureUnit) { figures(subject: $subject, unit: $unit) { bound value unit population from to nestsIn { bound value population } claim { speaker { name } source { title } pinpoint disputed } } }", variables);
  }

  /** May these figures be added, and if not, why not? One inside another, one beside another, and two that share no day: only the last two are added, and the answer says what that takes for granted. */
  mayFiguresBeAdded(variables: MayFiguresBeAddedVariables): Promise<MayFiguresBeAddedAnswer> {
    return this.ask<MayFiguresBeAddedAnswer>("query MayFiguresBeAdded($inside: [ID!]!, $sameDays: [ID!]!, $apart: [ID!]!) { inside: addFigures(ids: $inside) { ...sum } sameDays: addFigures(ids: $sameDays) { ...sum } apart: addFigures(ids: $apart) { ...sum } } fragment sum on FigureSum { value bound unit refusals { reason sentence } assumptions }", variables);
  }

  /** Where does a person named by a court stand, in every forum? The exact wording for the day asked, the steps behind it, and the presumption of innocence. */
  whereAPersonStands(variables: WhereAPersonStandsVariables): Promise<WhereAPersonStandsAnswer> {
    return this.ask<WhereAPersonStandsAnswer>("query WhereAPersonStands($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { actor { name } forum { name } status publicity wording since caution steps { on kind sentence } } }", variables);
  }

  /** How is a case shown that ended without a judgment? Ended by death: neither a conviction nor an acquittal, and the wording says so. */
  aCaseThatEnded(variables: ACaseThatEndedVariables): Promise<ACaseThatEndedAnswer> {
    return this.ask<ACaseThatEndedAnswer>("query ACaseThatEnded($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { actor { name } forum { name } status wording caution steps { on kind sentence claims { source { title } pinpoint verification } } } }", variables);
  }

  /** Where do the persons named in the decisions on Darfur stand? Seven persons, one ladder for all: warrants, charges not confirmed, ended by death, convicted at first instance. Each with the words that are exact. */
  sevenPersonsOfOneSituation(variables: SevenPersonsOfOneSituationVariables = {}): Promise<SevenPersonsOfOneSituationAnswer> {
    return this.ask<SevenPersonsOfOneSituationAnswer>("query SevenPersonsOfOneSituation { alBashir: posture(actor: \"omar-hassan-ahmad-al-bashir\") { ...where } harun: posture(actor: \"ahmad-muhammad-harun\") { ...where } hussein: posture(actor: \"abdel-raheem-muhammad-hussein\") { ...where } abuGarda: posture(actor: \"bahar-idriss-abu-garda\") { ...where } banda: posture(actor: \"abdallah-banda-abakaer-nourain\") { ...where } jerbo: posture(actor: \"saleh-mohammed-jerbo-jamus\") { ...where } abdAlRahman: posture(actor: \"ali-muhammad-ali-abd-al-rahman\") { ...where } } fragment where on Posture { forum { name } status since wording caution }", variables);
  }

  /** Which remedies are open to victims, from whom, at what stage? All five forms, empty ones too: who could order or pay it, who would owe it, who asks for it, and whom no route reaches. */
  whichRemediesAreOpen(variables: WhichRemediesAreOpenVariables): Promise<WhichRemediesAreOpenAnswer> {
    return this.ask<WhichRemediesAreOpenAnswer>("query WhichRemediesAreOpen($subject: ID!) { remedies(subject: $subject) { form sentence routes { mechanism { name } provision { citation } stage open owedBy { name } sentence } calls { speaker { name } addressees { name } asks followUp } unreached { name } } }", variables);
  }

  /** What does a conviction open, and what does it leave closed? Darfur on the day before a conviction at first instance, and on the day itself. */
  remediesAfterAConviction(variables: RemediesAfterAConvictionVariables): Promise<RemediesAfterAConvictionAnswer> {
    return this.ask<RemediesAfterAConvictionAnswer>("query RemediesAfterAConviction($subject: ID!, $before: Date, $on: Date) { before: remedies(subject: $subject, asOf: $before) { ...ways } on: remedies(subject: $subject, asOf: $on) { ...ways } } fragment ways on RemedyAnswer { form routes { mechanism { id name } stage open owedBy { name } steps { on sentence } } }", variables);
  }

  /** What did we know then, and what has changed since? The same question on two record dates: before and after a correction of a bound and a later retraction. An answer asked again with its date does not change. */
  whatWasKnownThen(variables: WhatWasKnownThenVariables): Promise<WhatWasKnownThenAnswer> {
    return this.ask<WhatWasKnownThenAnswer>("query WhatWasKnownThen($subject: ID!, $then: DateTime!) { then: figures(subject: $subject, unit: INJURIES, knownAt: $then) { bound value claim { speaker { name } pinpoint recordedAt } } now: figures(subject: $subject, unit: INJURIES) { bound value claim { speaker { name } pinpoint recordedAt } } }", variables);
  }

  /** Who must cooperate with a mechanism or execute its measure, who has refused, who claims immunity? Those obliged follow from acts of ratification and the days they cover, or from a recorded duty. Refusals, findings and claims of immunity are claims, each with its speaker and the answers to it. */
  whoMustCooperate(variables: WhoMustCooperateVariables): Promise<WhoMustCooperateAnswer> {
    return this.ask<WhoMustCooperateAnswer>("query WhoMustCooperate($mechanism: ID!, $about: ID!, $court: ID!, $state: ID!, $asOf: Date) { warrant: cooperation(mechanism: $mechanism, about: $about, asOf: $asOf) { ...record } order: cooperation(mechanism: $court, about: $state, asOf: $asOf) { ...record } } fragment record on CooperationRecord { mechanism { name } about { name } caution obliged { party { id name } state since until sentence provisions { citation } claims { sentence source { title } pinpoint } } discharged { ...said } refusals { ...said } findings { ...said } immunities { ...said } } fragment said on Claim { id sentence speaker { name } source { title } pinpoint positions { kind speaker { name } sentence source { title } pinpoint } }", variables);
  }

  /** What is claimed about a person whom a court has named, and where was the name published? The decision that names the person, the presumption of innocence, and the claims with their speakers. */
  whatIsSaidOfAPerson(variables: WhatIsSaidOfAPersonVariables): Promise<WhatIsSaidOfAPersonAnswer> {
    return this.ask<WhatIsSaidOfAPersonAnswer>("query WhatIsSaidOfAPerson($id: ID!) { persons(where: {id: {eq: $id}}) { name caution namingDecision { title publisher publishedOn } claimsAbout(limit: 20) { kind sentence speaker { name } pinpoint disputed } } }", variables);
  }

  /** In which ways can the ICC have jurisdiction, and what can it order? Each basis with its link, its provision and its rules; what the Court can and cannot do. */
  howTheIccCanHaveJurisdiction(variables: HowTheIccCanHaveJurisdictionVariables): Promise<HowTheIccCanHaveJurisdictionAnswer> {
    return this.ask<HowTheIccCanHaveJurisdictionAnswer>("query HowTheIccCanHaveJurisdiction($id: ID!) { mechanisms(where: {id: {eq: $id}}) { name addressee canOrder cannot bases { link sentence provision { citation gist } rules(limit: 20) { sentence source { title } pinpoint } } } }", variables);
  }

  /** What rests on one provision of law? What it says in our words, the categories it defines, the elements it sets and the claims that cite it. */
  whatRestsOnAProvision(variables: WhatRestsOnAProvisionVariables): Promise<WhatRestsOnAProvisionAnswer> {
    return this.ask<WhatRestsOnAProvisionAnswer>("query WhatRestsOnAProvision($id: ID!) { provisions(where: {id: {eq: $id}}) { citation gist instruments { name inForce } categories { name } elements { name kind } claims(limit: 20) { sentence speaker { name } source { title } } } }", variables);
  }

  /** What stands in the way: obstruction, persons not surrendered, allegations on one source? Mechanisms that are said to be obstructed and what those concerned answer; persons against whom a warrant stands; rows that rest on a single speaker or source. */
  whatStandsInTheWay(variables: WhatStandsInTheWayVariables): Promise<WhatStandsInTheWayAnswer> {
    return this.ask<WhatStandsInTheWayAnswer>("query WhatStandsInTheWay($situation: ID!) { accountabilityObstacles(situation: $situation) { obstructed { mechanism { name } claims { sentence speaker { name } source { title } pinpoint positions { speaker { name } sentence source { title } pinpoint } } } sought { actor { name } forum { name } status since wording caution } singleSource { category { name } allegedActor { name } claims { sentence speaker { name } source { title } pinpoint } } } }", variables);
  }

  /** Find somebody or something by a name, in any script. Names are kept in their own script and in Latin; spelling need not be exact. */
  findAName(variables: FindANameVariables): Promise<FindANameAnswer> {
    return this.ask<FindANameAnswer>("query FindAName($text: String!) { search(text: $text, first: 10) { edges { node { id kind name snippet } } pageInfo { hasNextPage endCursor } didYouMean } }", variables);
  }

  /** If one claim is withdrawn, which answers fall? A State's accession to the Rome Statute taken away: every answer that changes, and what it becomes. */
  whichAnswersFall(variables: WhichAnswersFallVariables): Promise<WhichAnswersFallAnswer> {
    return this.ask<WhichAnswersFallAnswer>("query WhichAnswersFall($claim: ID!) { retractionImpact(claim: $claim) { kind id sentence becomes } }", variables);
  }

  /** How are two things linked, and who says so? The shortest ways over claims, each step with the claims that name both its ends. To be named together is no accusation. Without `through`, no path leads through law or courts: what is named of two parties alike is no link between them. */
  howTwoThingsAreLinked(variables: HowTwoThingsAreLinkedVariables): Promise<HowTwoThingsAreLinkedAnswer> {
    return this.ask<HowTwoThingsAreLinkedAnswer>("query HowTwoThingsAreLinked($from: ID!, $to: ID!, $through: [ConnectionKind!]) { connections(from: $from, to: $to, through: $through) { steps { from { name kind } to { name kind } relation claims { speaker { name } sentence } } } }", variables);
  }

  /** What was recorded, corrected or withdrawn since a day? Claims that came, and judgements on claims from before, each with who judged and why. Nothing is ever edited: what was withdrawn can still be read as it stood. */
  whatIsNewInTheRecord(variables: WhatIsNewInTheRecordVariables): Promise<WhatIsNewInTheRecordAnswer> {
    return this.ask<WhatIsNewInTheRecordAnswer>("query WhatIsNewInTheRecord($since: DateTime!, $after: String) { recordedSince(moment: $since, first: 50, after: $after) { totalCount nodes { kind rev recordedAt by reason claim { id sentence speaker { name } source { title } pinpoint } compared { id name kind } } pageInfo { hasNextPage endCursor } } }", variables);
  }

  /** What does a State, with its organs and officials, dispute? What it rejects and whose claim that answers. With `ALONE` only the State itself speaks. A dispute is a record beside the claim it answers: neither takes anything from the other. */
  whatAStateDisputes(variables: WhatAStateDisputesVariables): Promise<WhatAStateDisputesAnswer> {
    return this.ask<WhatAStateDisputesAnswer>("query WhatAStateDisputes($by: ID!, $with: SpeakerScope, $after: String) { disputes(by: $by, with: $with, first: 50, after: $after) { totalCount nodes { id kind sentence speaker { id name } source { title } pinpoint answers { id sentence speaker { name } } } pageInfo { hasNextPage endCursor } } }", variables);
  }

  /** What do two speakers say of one incident? Side by side, in the same columns for each: what they call it, whom they name, what they count, which elements they find supported, and what they answer to others. An empty column says that nothing is recorded, not that nothing was said. */
  whatTwoSayOfOneIncident(variables: WhatTwoSayOfOneIncidentVariables): Promise<WhatTwoSayOfOneIncidentAnswer> {
    return this.ask<WhatTwoSayOfOneIncidentAnswer>("query WhatTwoSayOfOneIncident($subject: ID!, $speakers: [ID!]!) { compare(subject: $subject, speakers: $speakers) { columns { speaker { name } characterizations { sentence source { title } pinpoint } attributions { sentence source { title } pinpoint } figures { sentence source { title } pinpoint } elements { sentence source { title } pinpoint } responses { kind sentence source { title } pinpoint } others { kind sentence source { title } pinpoint } } } }", variables);
  }

  /** On which days ahead will an answer about a State open or end? Withdrawals that take effect, declarations and limits that run out, each with the outcome before and after. Give `conduct` to `coverage` and ask on the day before and on the day: the outcomes are these. */
  whichDaysAreAhead(variables: WhichDaysAreAheadVariables): Promise<WhichDaysAreAheadAnswer> {
    return this.ask<WhichDaysAreAheadAnswer>("query WhichDaysAreAhead($subject: ID!, $asOf: Date) { horizons(subject: $subject, asOf: $asOf) { on mechanism { name } before after sentence because { sentence source { title } pinpoint } conduct } }", variables);
  }

  /** What of a draft does the record support? Each assertion that was found, how it stands to the record, and words that say as much and no more. The sentences in which none was found are listed: what is not found is not said to be right. */
  whatADraftMaySay(variables: WhatADraftMaySayVariables): Promise<WhatADraftMaySayAnswer> {
    return this.ask<WhatADraftMaySayAnswer>("query WhatADraftMaySay($text: String!, $asOf: Date) { checkStatement(text: $text, asOf: $asOf) { assertions { text start end about verdict sentence exactWording claims { id sentence speaker { name } source { title } pinpoint disputed positions { sentence speaker { name } } } link } unchecked { text start end } pin { asOf knownAt hash link } } }", variables);
  }

  /** Which claims does an answer of many parts rest on, each told once? Every mechanism that could reach the hostage-taking of 7 October 2023: the limbs name their claims by id, and each claim stands below them once, with speaker, source and answers. */
  eachClaimOnce(variables: EachClaimOnceVariables): Promise<EachClaimOnceAnswer> {
    return this.ask<EachClaimOnceAnswer>("query EachClaimOnce($conduct: ConductInput!, $outcomes: [Outcome!], $asOf: Date) { coverage(conduct: $conduct, outcomes: $outcomes, asOf: $asOf) { mechanism { name } outcome limbs { kind state sentence claims { id } } bases { link outcome limbs { kind state claims { id } } } triggers { claims { id } } } cited { id sentence speaker { name } source { title } pinpoint disputed positions { sentence speaker { name } } } }", variables);
  }

  /** What do speakers say of an incident once the records that were judged to be one are read together? APART answers from the record that was asked about alone; FOLLOW reads with it every record that a judgement on identity joins to it by the days asked for. Each claim names the record it was made of, so nothing is merged. The bundled record holds no such judgement: there both say the same, until an import or a layer of one's own brings one. */
  whatIsSaidWhereRecordsAreOne(variables: WhatIsSaidWhereRecordsAreOneVariables): Promise<WhatIsSaidWhereRecordsAreOneAnswer> {
    return this.ask<WhatIsSaidWhereRecordsAreOneAnswer>("query WhatIsSaidWhereRecordsAreOne($incident: ID!, $knownAt: DateTime) { apart: characterizations(incident: $incident, knownAt: $knownAt) { speaker { name } category { name } claims { id sentence } } together: characterizations( incident: $incident identities: FOLLOW knownAt: $knownAt ) { speaker { name } category { name } claims { id sentence } } }", variables);
  }

  /** Which States does a treaty bind on a day, and which not? By the acts that answers on jurisdiction rest on. A signatory is not a party; a State of which nothing is on record is no party up to the day to which the record is complete, and not known after it. */
  whoIsBoundByATreaty(variables: WhoIsBoundByATreatyVariables): Promise<WhoIsBoundByATreatyAnswer> {
    return this.ask<WhoIsBoundByATreatyAnswer>("query WhoIsBoundByATreaty($instrument: ID!, $states: [ID!], $on: Date) { treatyStatus(instrument: $instrument, states: $states, on: $on) { on completeTo others states { state { id name } bound from to sentence claims { id sentence speaker { name } source { title } pinpoint } contestedBy { sentence speaker { name } } lookedTo } pin { hash question link } } }", variables);
  }
}
