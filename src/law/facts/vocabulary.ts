import type {
  ADDRESSEES,
  AUTHORITIES,
  CONFLICT_CLASSES,
  LIMB_KINDS,
  LIMB_STATES,
  LINK_KINDS,
} from "../../model/index.js";

/** The words of the answers, as `coverage` gives them. */
export type Outcome = "COVERED" | "PARTIAL" | "CONTESTED" | "UNKNOWN" | "NOT_COVERED";
export type LimbKind = (typeof LIMB_KINDS)[number];
export type LimbState = (typeof LIMB_STATES)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type Addressee = (typeof ADDRESSEES)[number];
export type Authority = (typeof AUTHORITIES)[number];
export type Knowledge = "RECORDED" | "NONE_KNOWN" | "NOT_LOOKED_FOR";
export type ConflictClass = (typeof CONFLICT_CLASSES)[number];
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
export type JurisdictionStage = "UNKNOWN" | "NOT_SEISED" | "SEISED" | "PRIMA_FACIE" | "ESTABLISHED" | "DECLINED";
