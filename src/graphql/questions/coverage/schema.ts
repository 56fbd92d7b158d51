/** What mechanisms could do with conduct, basis by basis. */
export const schema = /* GraphQL */ `
  type Query {
    "Which mechanisms cover this conduct, limb by limb, and why not? Without mechanisms: every one the graph knows; with outcomes: only answers of one of them."
    coverage(conduct: ConductInput!, mechanisms: [ID!], outcomes: [Outcome!], orderBy: CoverageOrder = MECHANISM, asOf: Date, knownAt: DateTime): [Coverage!]!
  }
  "What one mechanism could do with the conduct, and why."
  type Coverage {
    "The mechanism asked."
    mechanism: Mechanism!
    "To whom it addresses itself."
    addressee: Addressee!
    "The combined outcome."
    outcome: Outcome!
    "One sentence a lawyer could quote."
    summary: String!
    "The basis that decides; none where nothing came near."
    basis: JurisdictionBasis
    "The five limbs of the deciding basis."
    limbs: [Limb!]!
    "Every basis that was tried, each on its own."
    bases: [BasisAnswer!]!
    "What would flip the outcome."
    whyNot: [FlipCondition!]!
    "What the answer takes for granted because the question did not say."
    assumptions: [String!]!
    "Each category, alleged actor and stretch of time on its own."
    parts: [CoveragePart!]!
    "First covered day, where not all days are."
    coveredFrom: Date
    "Last covered day, where not all days are."
    coveredTo: Date
    "The places that link."
    coveredPlaces: [Place!]!
    "Who set proceedings in motion, and when. No part of the outcome."
    triggers: [ProceduralStep!]!
    "Whether triggers were looked for."
    triggerKnowledge: Knowledge!
    "Admissibility: complementarity, gravity. No part of the outcome."
    admissibility: [LegalNote!]!
    "Immunities. No part of the outcome."
    immunities: [LegalNote!]!
    "What may stop a trial there: time that has run out, an amnesty, a judgment already given, a trial without the accused. MET: it does not stand in the way. Empty: not looked for. No part of the outcome."
    bars: [LegalNote!]!
    "Damages in court there for the same conduct: against whom, by whom, within which time. MET: the way is open if the facts are as alleged. Empty: not looked for. No part of the outcome."
    civilClaims: [LegalNote!]!
    "Duties to cooperate. No part of the outcome."
    cooperation: [LegalNote!]!
    "Acts said to obstruct the mechanism as a whole, or its work on what this conduct concerns."
    obstructions: [Claim!]!
    "Who may bring it there, whose consent it takes, and whether the way was open on that day. No part of the outcome."
    filing: [FilingRoute!]!
    "To which day each body of facts behind the answer is complete, where that is before the day asked."
    reach: [Reach!]!
    "Courts of States: the title."
    title: JurisdictionTitle
    "Courts of States: how far the court itself has gone."
    stage: JurisdictionStage
    "True when acts were supposed."
    hypothetical: Boolean!
    "The conduct that was assessed, as coverage takes it: a JSON object. For an alleged violation it is read from its claims, for the kind of addressee. Put what a condition's apply says into it to ask again. Null between two States."
    conduct: String
    "Replays this answer."
    pin: Pin!
  }
  "A way by which the matter comes before the mechanism."
  type FilingRoute {
    "Who may bring it."
    by: FilerKind!
    "Whether the way is open on the day asked; UNKNOWN where it takes a consent or choice that nobody recorded."
    state: LimbState!
    "The way, in one sentence."
    sentence: String!
    "The rules."
    provisions: [Provision!]!
    "The claims read."
    claims: [Claim!]!
  }
  "Who may bring a matter before a mechanism."
  enum FilerKind {
    "A State that accepts the forum, by an application or referral."
    STATE
    "Somebody who says that a right was violated, directly."
    PERSON
    "A group of persons."
    GROUP
    "A non-governmental organisation."
    NGO
    "The office that decides to investigate, on its own or when told."
    PROSECUTOR
    "By a resolution of the organ of the United Nations for peace."
    SECURITY_COUNCIL
    "An organ of an international organisation."
    ORGAN
    "A commission of human rights."
    COMMISSION
    "A magistrate who opens the inquiry."
    INVESTIGATING_JUDGE
  }
  "How far was looked."
  type Reach {
    "The body of facts."
    facts: String!
    "The day to which it is complete; null where none is stated."
    completeTo: Date
    "The same in one sentence."
    sentence: String!
  }
  "The answer for one category, alleged actor and stretch of time."
  type CoveragePart {
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "Index into the alleged actors of the question; null when none were given."
    allegedActor: Int
    "First day of this part."
    from: Date!
    "Last day; null while ongoing."
    to: Date
    "The outcome of this part."
    outcome: Outcome!
    "Subject matter, time, territory, person and precondition, of this part."
    limbs: [Limb!]!
  }
  "One way in which a mechanism can have jurisdiction."
  type JurisdictionBasis {
    "A slug: that of the mechanism, a slash and the basis."
    id: ID!
    "The link it requires."
    link: LinkKind!
    "The provision it rests on."
    provision: Provision!
    "What it asks for, in one sentence."
    sentence: String!
  }
  "One basis that was tried. linkState ignores the day of the conduct: whether acceptance was in force is for the TIME limb."
  type BasisAnswer {
    "The ground of jurisdiction that was tried."
    basis: JurisdictionBasis!
    "The link it requires."
    link: LinkKind!
    "Whether the link ties the conduct to the mechanism at all."
    linkState: LimbState!
    "The outcome by this basis alone."
    outcome: Outcome!
    "Its five limbs."
    limbs: [Limb!]!
  }
`;
