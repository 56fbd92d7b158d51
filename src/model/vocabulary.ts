import { z } from "zod";

/* The closed vocabularies of claims and law. The same words everywhere: seed, graph, API. */

/** Entity types that can speak, act or be addressed. */
export const ACTOR_TYPES = [
  "State",
  "StateOrgan",
  "ArmedGroup",
  "Unit",
  "Person",
  "Organization",
  "Institution",
  "Population",
  "Collective",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];
export const ENTITY_TYPES = [...ACTOR_TYPES, "Office", "Place", "Situation", "Incident", "Event", "Plan"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Law records that are not entities. */
export const LAW_TYPES = [
  "Instrument",
  "Provision",
  "LegalCategory",
  "Element",
  "ModeOfLiability",
  "Mechanism",
  "JurisdictionBasis",
  "Remedy",
  "StandardOfProof",
] as const;
export type LawType = (typeof LAW_TYPES)[number];

export const VERIFICATION = ["verified", "unverified"] as const;
export const HANDLING = ["public", "restricted"] as const;
export const BOUNDS = ["AT_LEAST", "AT_MOST", "ABOUT", "EXACTLY"] as const;
export const FIGURE_UNITS = [
  "DEATHS",
  "INJURIES",
  "HOSTAGES",
  "DISPLACED",
  "DETAINED",
  "MISSING",
  "STRUCTURES",
] as const;
export const CONFLICT_CLASSES = ["INTERNATIONAL", "OCCUPATION", "NON_INTERNATIONAL", "NONE"] as const;
export const LINK_KINDS = [
  "TERRITORY",
  "FLAG",
  "ACCUSED_NATIONALITY",
  "VICTIM_NATIONALITY",
  "PRESENCE",
  "RESIDENCE",
  "REFERRAL",
  "MANDATE",
  "BOTH_STATES_PARTY",
  "REQUEST",
  "UNIVERSAL",
] as const;
export const ADDRESSEES = ["NATURAL_PERSON", "STATE", "ANY_DUTY_BEARER"] as const;
export const LIMB_KINDS = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"] as const;
export const LIMB_STATES = ["MET", "NOT_MET", "CONTESTED", "UNKNOWN", "NOT_APPLICABLE"] as const;
export const AUTHORITIES = [
  "APPEAL_RULING",
  "CHAMBER_RULING",
  "RULING_UNDER_CHALLENGE",
  "PROSECUTOR_POSITION",
  "TEXT_OF_THE_RULE",
  "OUR_APPLICATION",
] as const;
/** How an actor is alleged to be involved. Never a finding; a finding is a claim whose source is a judgment. */
export const INVOLVEMENTS = [
  "direct",
  "ordering",
  "co-perpetration",
  "superior",
  "assisting",
  "inciting",
  "state-conduct",
  "failure-to-prevent",
  "unspecified",
] as const;
export const STRUCTURE_RELATIONS = ["SUBORDINATE_TO", "MEMBER_OF", "ORGAN_OF", "AGENT_OF", "CONTROLLED_BY"] as const;
/** What a State (or the Council) did towards an instrument. */
export const PARTICIPATION_ACTS = [
  "signature",
  "ratification",
  "accession",
  "succession",
  "acceptance",
  "amendment-acceptance",
  "no-intent-letter",
  "not-party",
  "withdrawal",
  "withdrawal-announced",
  "withdrawal-rescinded",
  "accession-withdrawn",
  "territorial-exclusion",
  "declaration-12-3",
  "declaration-124",
  "aggression-opt-out",
  "reservation",
  "reservation-withdrawn",
  "objection",
  "court-declaration-35-2",
  "court-declaration-36-2",
  "court-declaration-36-2-ended",
  "direct-access-declaration",
  "complaints-declaration",
  "communications-declaration",
  "later-facts-only",
  "later-beginnings-only",
  "membership",
  "membership-ended",
  "council-referral",
  "draft-referral-not-adopted",
  "matter-under-consideration",
] as const;
export type ParticipationAct = (typeof PARTICIPATION_ACTS)[number];
/** What became of an act: only `accepted` acts have effect; `contested` ones support two answers. */
export const ACT_STATUSES = [
  "accepted",
  "contested",
  "not-accepted",
  "not-acted-on",
  "never-lodged",
  "not-adopted",
  "never-effective",
] as const;
export const STEP_EFFECTS = ["CREATES", "SUSPENDS", "VACATES", "REINSTATES", "CONFIRMS", "ENDS", "NONE"] as const;
/** The steps of proceedings, in the words of the forum. An application is not a warrant. */
export const STEPS = [
  "preliminary-examination-opened",
  "preliminary-examination-closed",
  "referral",
  "authorisation-requested",
  "investigation-authorised",
  "investigation-opened",
  "investigation-not-opened",
  // The prosecutor follows no new line of inquiry; what is before the court goes on.
  "investigation-concluded",
  "scope-stated",
  "deferral-requested",
  "deferral-refused",
  "warrant-applied-for",
  "application-withdrawn",
  "application-refused",
  "warrant-issued",
  "warrant-ended",
  "warrant-unsealed",
  // What a court had kept from the public (a summons, an application, an authorisation) is public from now on.
  "made-public",
  "summons-issued",
  "first-appearance",
  "surrendered",
  "charges-confirmed",
  "charges-not-confirmed",
  "trial-opened",
  "convicted-first-instance",
  "acquitted-first-instance",
  "conviction-final",
  "acquittal-final",
  "sentence",
  "appeal-lodged",
  "appeal-decided",
  "conviction-annulled",
  "proceedings-terminated",
  "terminated-by-death",
  "stay",
  "case-filed",
  // Brought by who was sued, in the same case.
  "counter-claims-filed",
  "measures-requested",
  "measures-ordered",
  "measures-refused",
  "jurisdiction-challenged",
  "jurisdiction-upheld",
  "jurisdiction-declined",
  // Between States: the forum is competent, and what was brought is not admissible.
  "declared-inadmissible",
  "admissibility-challenged",
  "admissibility-decided",
  "jurisdiction-ruling",
  "ruling-reversed",
  "breach-found",
  "no-breach-found",
  "discontinued",
  "opinion-requested",
  "opinion-given",
  "intervention-declared",
  "non-compliance-found",
  "report-published",
  "mandate-created",
  "mandate-ended",
  "memorial-filed",
  "time-limit-set",
  "request-refused",
  "reparations-ordered",
  "notice-given",
  "in-custody",
  "released",
  "other",
] as const;
export const RESPONSE_KINDS = [
  "denial",
  "rejection",
  "acknowledgement",
  "counter-claim",
  "partial-acknowledgement",
  "non-recognition",
  "dissent",
  // A higher body sets aside what it answers: it no longer counts for or against anybody.
  "reversal",
  "support",
] as const;
export const FOLLOW_UPS = ["acknowledged", "partly-met", "met", "refused"] as const;
/**
 * `immunity-claimed`: the subject says that an immunity stands in the way; whether it does is for courts.
 * `stated`: the subject says that it cooperates; `requests-open`: what was asked of it has not been answered, which is no refusal.
 * `findings-listed`: the subject has listed all findings made up to its day, so that of whom none is recorded none was found.
 */
export const COOPERATION_KINDS = [
  "duty",
  "discharged",
  "refused",
  "finding-of-non-compliance",
  "stated",
  "requests-open",
  "immunity-claimed",
  "findings-listed",
] as const;
export const NOTICE_FORMS = ["report", "warning", "order", "acknowledgement"] as const;
export const NOTICE_CHANNELS = ["public", "internal"] as const;
/** What incidents of a pattern have in common. */
export const PATTERN_RULES = ["method", "unit", "area", "period", "target"] as const;
export const REMEDY_FORMS = [
  "restitution",
  "compensation",
  "rehabilitation",
  "satisfaction",
  "non-repetition",
] as const;

/** Answers that put a claim in dispute; support and acknowledgement do not. */
export const DISPUTING_RESPONSES: ReadonlySet<string> = new Set<(typeof RESPONSE_KINDS)[number]>([
  "denial",
  "rejection",
  "counter-claim",
  "non-recognition",
  "dissent",
  "reversal",
]);

export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/, "an id is lower-case words joined by - . or /");
export const Prose = z.string().trim().min(1).max(1200);
