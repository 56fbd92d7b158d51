/** The words of the answers, as `coverage` gives them. */
export type Outcome = "COVERED" | "PARTIAL" | "CONTESTED" | "UNKNOWN" | "NOT_COVERED";
export type LimbKind = "SUBJECT_MATTER" | "TIME" | "TERRITORY" | "PERSON" | "PRECONDITION";
export type LimbState = "MET" | "NOT_MET" | "CONTESTED" | "UNKNOWN" | "NOT_APPLICABLE";
export type LinkKind =
  | "TERRITORY"
  | "FLAG"
  | "ACCUSED_NATIONALITY"
  | "VICTIM_NATIONALITY"
  | "PRESENCE"
  | "RESIDENCE"
  | "REFERRAL"
  | "MANDATE"
  | "BOTH_STATES_PARTY"
  | "REQUEST"
  | "UNIVERSAL";
export type Addressee = "NATURAL_PERSON" | "STATE" | "ANY_DUTY_BEARER";
export type Authority =
  | "APPEAL_RULING"
  | "CHAMBER_RULING"
  | "RULING_UNDER_CHALLENGE"
  | "PROSECUTOR_POSITION"
  | "TEXT_OF_THE_RULE"
  | "OUR_APPLICATION";
export type Knowledge = "RECORDED" | "NONE_KNOWN" | "NOT_LOOKED_FOR";
export type ConflictClass = "INTERNATIONAL" | "OCCUPATION" | "NON_INTERNATIONAL" | "NONE";
export type SupposedActKind =
  | "RATIFICATION"
  | "ACCEPTANCE_BY_DECLARATION"
  | "WITHDRAWAL"
  | "COUNCIL_REFERRAL"
  | "RESERVATION"
  | "RESERVATION_WITHDRAWN";
export type FlipKind = "FACT" | "LEGAL_ACT" | "RULING";
export type ConductActorKind =
  | "STATE"
  | "STATE_ORGAN"
  | "ARMED_GROUP"
  | "UNIT"
  | "PERSON"
  | "ORGANIZATION"
  | "INSTITUTION"
  | "POPULATION"
  | "COLLECTIVE";
export type JurisdictionTitle = "COMPROMISSORY_CLAUSE" | "OPTIONAL_CLAUSE" | "SPECIAL_AGREEMENT" | "ADVISORY_REQUEST";
export type JurisdictionStage = "NOT_SEISED" | "SEISED" | "PRIMA_FACIE" | "ESTABLISHED" | "DECLINED";
