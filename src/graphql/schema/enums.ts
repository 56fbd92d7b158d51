/** Closed vocabularies of the questions. */
export const enums = /* GraphQL */ `
  "A calendar day, YYYY-MM-DD. It has no time zone."
  scalar Date
  "A moment, RFC 3339 with an offset."
  scalar DateTime

  "Whether a mechanism could take conduct up if the facts are as alleged. No value says that the facts are so."
  enum Outcome {
    "One basis has every limb met."
    COVERED
    "Some days, categories or alleged actors are inside and others outside."
    PARTIAL
    "The law supports two answers and no competent body has ruled."
    CONTESTED
    "A fact that decides is not recorded."
    UNKNOWN
    "Every basis fails on a limb."
    NOT_COVERED
  }
  "What becomes of judgements that two records are of one thing."
  enum Identities {
    "The record asked about alone."
    APART
    "It and every record judged to be of the same thing by the moment asked about. The records stay apart: each claim names the one it was recorded of."
    FOLLOW
  }
  "The order of coverage answers."
  enum CoverageOrder {
    "As the mechanisms are ordered: by id."
    MECHANISM
    "COVERED first, then PARTIAL, CONTESTED, UNKNOWN and NOT_COVERED; within each by mechanism."
    OUTCOME
  }
  "The five questions every basis of jurisdiction asks."
  enum LimbKind {
    "What is alleged (ratione materiae): is it a crime or wrong the mechanism deals with?"
    SUBJECT_MATTER
    "When (ratione temporis): do acceptance or mandate cover the days of the conduct?"
    TIME
    "Where (ratione loci), for bases that go by place."
    TERRITORY
    "Who can be judged at all (ratione personae): a natural person, of age; a State."
    PERSON
    "What must have happened before it may be seised: negotiation, notice, exhaustion of remedies."
    PRECONDITION
  }
  "How one limb stands. UNKNOWN is a missing fact, CONTESTED an open point of law; neither is a no."
  enum LimbState {
    "What the rule asks for is there, if the facts are as alleged."
    MET
    "What the rule asks for is not there."
    NOT_MET
    "The law supports two answers and no competent body has ruled."
    CONTESTED
    "A fact that decides is not recorded; that is no 'no'."
    UNKNOWN
    "This basis does not ask for it; it counts as met."
    NOT_APPLICABLE
  }
  "What ties conduct to a mechanism."
  enum LinkKind {
    "The conduct, or a part of it, took place on territory that accepts it."
    TERRITORY
    "It took place on board a ship or aircraft registered in a State that accepts it."
    FLAG
    "A national of a State that accepts it is alleged to have acted."
    ACCUSED_NATIONALITY
    "A national of the forum State was harmed."
    VICTIM_NATIONALITY
    "The suspect is in the forum State."
    PRESENCE
    "The suspect lives in the forum State."
    RESIDENCE
    "The Security Council or another organ referred the situation."
    REFERRAL
    "A body was given the task of looking at it."
    MANDATE
    "Both States are bound by the clause that names the court."
    BOTH_STATES_PARTY
    "An organ that may ask for an opinion has asked."
    REQUEST
    "None: the law of the forum reaches it wherever it happened."
    UNIVERSAL
  }
  "To whom a mechanism addresses itself."
  enum Addressee {
    "It judges persons, never States."
    NATURAL_PERSON
    "It speaks to States, never to persons."
    STATE
    "It looks at whoever bears the duty: States, groups, persons."
    ANY_DUTY_BEARER
  }
  "Kinds of actor. INSTITUTION: a court, commission or organ that also speaks. COLLECTIVE: addressees such as States at large."
  enum ActorKind {
    "A State, present or former; also a place."
    STATE
    "Part of a State: government, army, ministry, court, parliament."
    STATE_ORGAN
    "An armed group that is no organ of a State."
    ARMED_GROUP
    "A part of armed forces or of a group."
    UNIT
    "A natural person whom a public court decision names."
    PERSON
    "An organisation that is neither a State's nor between States."
    ORGANIZATION
    "A court, commission or international organ that also speaks."
    INSTITUTION
    "People counted together; nobody in it is named."
    POPULATION
    "Speakers or addressees named together, such as States at large."
    COLLECTIVE
  }
  "On whose word a limb stands, from the strongest to our own application of the rule."
  enum Authority {
    "A ruling on appeal, which is final in that forum."
    APPEAL_RULING
    "A ruling of a chamber that nobody has challenged with success."
    CHAMBER_RULING
    "A ruling whose challenge is still to be decided."
    RULING_UNDER_CHALLENGE
    "What the prosecutor holds, before any judge."
    PROSECUTOR_POSITION
    "What the provision says by itself."
    TEXT_OF_THE_RULE
    "Our own reading of the rule on these facts."
    OUR_APPLICATION
  }
  "RECORDED: claims speak to it. NONE_KNOWN: somebody looked and found none. NOT_LOOKED_FOR: no search is recorded."
  enum Knowledge {
    "Claims speak to it."
    RECORDED
    "Somebody looked and found none."
    NONE_KNOWN
    "No search is recorded: nothing follows from the silence."
    NOT_LOOKED_FOR
  }
  "How an armed conflict is classified."
  enum ConflictClass {
    "Between States."
    INTERNATIONAL
    "Belligerent occupation of territory."
    OCCUPATION
    "Between a State and armed groups, or between such groups."
    NON_INTERNATIONAL
    "No armed conflict."
    NONE
  }
  "Acts that can be supposed in a what-if question."
  enum ActKind {
    "A State becomes a party to a treaty."
    RATIFICATION
    "A State accepts jurisdiction by a declaration, without becoming a party."
    ACCEPTANCE_BY_DECLARATION
    "A State leaves a treaty."
    WITHDRAWAL
    "The Security Council refers a situation to the Court."
    COUNCIL_REFERRAL
    "A State excludes or limits a dispute clause for itself."
    RESERVATION
    "It takes such a reservation back."
    RESERVATION_WITHDRAWN
  }
  "How a dated relation holds on a day, from the strongest to the one that excludes."
  enum Holds {
    "A claim covers every day around it."
    CERTAIN
    "Between two claims of one thread, with no start or end between."
    CONTINUITY
    "Inside a range that is true on at least one day."
    POSSIBLE
    "Undated, or outside every dated range without a known start or end."
    UNKNOWN
    "Before a real start or after a real end."
    EXCLUDED
  }
  "How one node of a chain leads to the next. ALLEGED_ROLE is an allegation; HYPOTHESIS is none: an overlap of time, area and branch."
  enum HopKind {
    "Somebody alleges that the actor was involved; an allegation."
    ALLEGED_ROLE
    "The lower end is said to stand under the upper."
    SUBORDINATE_TO
    "The lower end is said to belong to the upper."
    MEMBER_OF
    "A person is said to hold the office or post."
    HOLDS_OFFICE
    "The lower end is said to be an organ of the State or body."
    ORGAN_OF
    "The lower end is said to act for the upper."
    AGENT_OF
    "The upper end is said to control the lower."
    CONTROLLED_BY
    "Time, area and branch overlap; no allegation, and nobody says so."
    HYPOTHESIS
  }
  "Towards whom a chain leads."
  enum ChainLine {
    "It ends at a natural person: individual responsibility."
    INDIVIDUAL
    "It ends at a State: attribution to the State."
    STATE
    "It ends at a group, organ, unit or office."
    ORGANISATION
  }
  "Under which title a court of States could be seised."
  enum JurisdictionTitle {
    "A dispute clause of a treaty that binds both."
    COMPROMISSORY_CLAUSE
    "Declarations of both accepting compulsory jurisdiction."
    OPTIONAL_CLAUSE
    "An agreement of both to bring this dispute."
    SPECIAL_AGREEMENT
    "A request for an opinion by an organ that may ask."
    ADVISORY_REQUEST
  }
  "How far the court itself has gone; our own reading is the outcome, never this."
  enum JurisdictionStage {
    "No case is recorded, and the record of the cases before it is not complete to that day: nothing follows from the silence."
    UNKNOWN
    "No case is there: its cases are recorded completely to that day and none is among them, or the one that was brought is over without a ruling on jurisdiction."
    NOT_SEISED
    "A case is pending; nothing is decided on jurisdiction."
    SEISED
    "The court found jurisdiction likely enough to order measures."
    PRIMA_FACIE
    "The court found that it has jurisdiction."
    ESTABLISHED
    "The court found that it has none."
    DECLINED
  }
  "What would flip an outcome: a fact, an act of law, or a ruling."
  enum FlipKind {
    "A fact of the conduct, such as where the suspect is."
    FACT
    "An act of a State or organ, such as a declaration."
    LEGAL_ACT
    "A decision of a court on an open point."
    RULING
  }
  "Units of claimed counts."
  enum FigureUnit {
    "People killed or dead, as the source counts them."
    DEATHS
    "Injuries or people injured."
    INJURIES
    "People taken or held hostage."
    HOSTAGES
    "People driven from their homes."
    DISPLACED
    "People held in custody."
    DETAINED
    "People whose fate is not known."
    MISSING
    "Buildings and other structures."
    STRUCTURES
  }
  "How a claimed count is bounded."
  enum Bound {
    "Not fewer than this."
    AT_LEAST
    "Not more than this."
    AT_MOST
    "An approximate count."
    ABOUT
    "The count as the source has it, without a margin."
    EXACTLY
  }
  "What came of a call, as far as recorded. NONE_KNOWN is not none."
  enum FollowUp {
    "Nothing is recorded; that does not say that nothing happened."
    NONE_KNOWN
    "The addressee answered."
    ACKNOWLEDGED
    "Part of what was asked was done."
    PARTLY_MET
    "What was asked was done."
    MET
    "The addressee refused."
    REFUSED
  }
  "What an element of a crime is about: its setting, the conduct and its results, or the mind."
  enum ElementKind {
    "The setting: an armed conflict, a widespread or systematic attack."
    CONTEXTUAL
    "The conduct, its circumstances and results."
    MATERIAL
    "Intent and knowledge."
    MENTAL
  }
`;
