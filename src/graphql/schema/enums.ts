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
  "The order of coverage answers."
  enum CoverageOrder {
    "As the mechanisms are ordered: by id."
    MECHANISM
    "COVERED first, then PARTIAL, CONTESTED, UNKNOWN and NOT_COVERED; within each by mechanism."
    OUTCOME
  }
  "The five questions every basis of jurisdiction asks."
  enum LimbKind { SUBJECT_MATTER TIME TERRITORY PERSON PRECONDITION }
  "How one limb stands. UNKNOWN is a missing fact, CONTESTED an open point of law; neither is a no."
  enum LimbState { MET NOT_MET CONTESTED UNKNOWN NOT_APPLICABLE }
  "What ties conduct to a mechanism."
  enum LinkKind { TERRITORY FLAG ACCUSED_NATIONALITY VICTIM_NATIONALITY PRESENCE RESIDENCE REFERRAL MANDATE BOTH_STATES_PARTY REQUEST UNIVERSAL }
  "To whom a mechanism addresses itself."
  enum Addressee { NATURAL_PERSON STATE ANY_DUTY_BEARER }
  "Kinds of actor. INSTITUTION: a court, commission or organ that also speaks. COLLECTIVE: addressees such as States at large."
  enum ActorKind { STATE STATE_ORGAN ARMED_GROUP UNIT PERSON ORGANIZATION INSTITUTION POPULATION COLLECTIVE }
  "On whose word a limb stands, from the strongest to our own application of the rule."
  enum Authority { APPEAL_RULING CHAMBER_RULING RULING_UNDER_CHALLENGE PROSECUTOR_POSITION TEXT_OF_THE_RULE OUR_APPLICATION }
  "RECORDED: claims speak to it. NONE_KNOWN: somebody looked and found none. NOT_LOOKED_FOR: no search is recorded."
  enum Knowledge { RECORDED NONE_KNOWN NOT_LOOKED_FOR }
  "How an armed conflict is classified."
  enum ConflictClass { INTERNATIONAL OCCUPATION NON_INTERNATIONAL NONE }
  "Acts that can be supposed in a what-if question."
  enum ActKind { RATIFICATION ACCEPTANCE_BY_DECLARATION WITHDRAWAL COUNCIL_REFERRAL RESERVATION RESERVATION_WITHDRAWN }
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
  enum HopKind { ALLEGED_ROLE SUBORDINATE_TO MEMBER_OF HOLDS_OFFICE ORGAN_OF AGENT_OF CONTROLLED_BY HYPOTHESIS }
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
  enum JurisdictionTitle { COMPROMISSORY_CLAUSE OPTIONAL_CLAUSE SPECIAL_AGREEMENT ADVISORY_REQUEST }
  "How far the court itself has gone; our own reading is the outcome, never this."
  enum JurisdictionStage { NOT_SEISED SEISED PRIMA_FACIE ESTABLISHED DECLINED }
  "What would flip an outcome: a fact, an act of law, or a ruling."
  enum FlipKind { FACT LEGAL_ACT RULING }
  "Units of claimed counts."
  enum FigureUnit { DEATHS INJURIES HOSTAGES DISPLACED DETAINED MISSING STRUCTURES }
  "How a claimed count is bounded."
  enum Bound { AT_LEAST AT_MOST ABOUT EXACTLY }
  "What came of a call, as far as recorded. NONE_KNOWN is not none."
  enum FollowUp { NONE_KNOWN ACKNOWLEDGED PARTLY_MET MET REFUSED }
  "What an element of a crime is about: its setting, the conduct and its results, or the mind."
  enum ElementKind { CONTEXTUAL MATERIAL MENTAL }
`;
