/** Answers: every verdict carries its limbs, claims and pin. */
export const answers = /* GraphQL */ `
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
    "Duties to cooperate. No part of the outcome."
    cooperation: [LegalNote!]!
    "Acts said to obstruct the mechanism."
    obstructions: [Claim!]!
    "Courts of States: the title."
    title: JurisdictionTitle
    "Courts of States: how far the court itself has gone."
    stage: JurisdictionStage
    "True when acts were supposed."
    hypothetical: Boolean!
    "Replays this answer."
    pin: Pin!
  }
  "The answer for one category, alleged actor and stretch of time."
  type CoveragePart {
    "The category."
    category: LegalCategory!
    "Index into the alleged actors of the question; null when none were given."
    allegedActor: Int
    "First day of this part."
    from: Date!
    "Last day; null while ongoing."
    to: Date
    "The outcome of this part."
    outcome: Outcome!
    "Its limbs."
    limbs: [Limb!]!
  }
  "One way in which a mechanism can have jurisdiction."
  type JurisdictionBasis {
    "The id of the basis."
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
    "The basis."
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
  "One limb with its reason, provisions, claims and everyone who rejects it."
  type Limb {
    "Which limb."
    kind: LimbKind!
    "How it stands."
    state: LimbState!
    "Why, in one sentence."
    sentence: String!
    "The rules it applies."
    provisions: [Provision!]!
    "The claims it read."
    claims: [Claim!]!
    "On whose word it stands."
    authority: Authority!
    "Rulings it stands on."
    rulings: [ProceduralStep!]!
    "Challenges not decided yet."
    pendingChallenges: [ProceduralStep!]!
    "Who rejects it, even where a ruling stands."
    contestedBy: [Position!]!
  }
  "Apply it and ask again: the answer is wouldBecome."
  type FlipCondition {
    "The limb it would change."
    limb: LimbKind!
    "Fact, act of law, or ruling."
    kind: FlipKind!
    "What is missing."
    missing: String!
    "The outcome it would give."
    wouldBecome: Outcome!
  }
  "A question a lawyer asks next, kept apart from jurisdiction."
  type LegalNote {
    "The question."
    question: String!
    "How it stands."
    state: LimbState!
    "The answer as far as recorded."
    sentence: String!
    "The rules."
    provisions: [Provision!]!
    "The claims read."
    claims: [Claim!]!
    "Who rejects it."
    contestedBy: [Position!]!
  }
  "Replays an answer: the same pin gives the same hash."
  type Pin {
    "The day looked from."
    asOf: Date!
    "What was recorded by this moment."
    knownAt: DateTime!
    "The version of the rules the program applies."
    rules: String!
    "The digest of the dataset at knownAt."
    dataset: String!
    "The hash of the answer."
    hash: String!
  }
  "Violations and mechanisms of a situation."
  type CoverageMatrix {
    "One row for each category and alleged actor."
    rows: [CoverageRow!]!
    "The columns."
    mechanisms: [Mechanism!]!
    "Counts by mechanism and outcome."
    totals: [CoverageTotal!]!
    "Replays this answer."
    pin: Pin!
  }
  "Alleged violations of one category by one alleged actor; null where the sources name none."
  type CoverageRow {
    "The category."
    category: LegalCategory!
    "The alleged actor."
    allegedActor: Actor
    "How many alleged violations."
    violations: Int!
    "One cell for each mechanism and outcome that occurs."
    cells: [CoverageCell!]!
  }
  "How many violations of the row have this outcome before this mechanism."
  type CoverageCell {
    "The mechanism."
    mechanism: Mechanism!
    "The outcome."
    outcome: Outcome!
    "How many."
    violations: Int!
    "A violation to ask violationCoverage about."
    example: ID!
  }
  "Violations by mechanism and outcome over the whole table."
  type CoverageTotal {
    "The mechanism."
    mechanism: Mechanism!
    "The outcome."
    outcome: Outcome!
    "How many."
    violations: Int!
  }
  "A path upwards on one day. It says who stood where, as claimed; it states nobody's guilt."
  type ResponsibilityChain {
    "The hops, from the subject upwards; none where nothing is recorded above it."
    hops: [ChainHop!]!
    "As well as the weakest hop holds; UNKNOWN without hops."
    holds: Holds!
    "Index of the first of the weakest hops; -1 without hops."
    weakestHop: Int!
    "Indexes of hops that rest on one source or one speaker."
    singleSourceHops: [Int!]!
    "True when a hop is only a hypothesis: never an allegation, never exported as one."
    hypothetical: Boolean!
    "The actor it ends at; null where it ends at an office or at the incident."
    endsAt: Actor
    "Why it ends there."
    endsBecause: String!
    "Towards whom it leads: a person, a State, or a group, organ or unit."
    line: ChainLine!
    "What is missing on the way: links excluded for the day or too weak for the question, offices without a recorded holder."
    gaps: [String!]!
    "Replays this answer."
    pin: Pin!
  }
  "One step of a chain, on its day."
  type ChainHop {
    "The lower end."
    from: ChainNode!
    "The upper end."
    to: ChainNode!
    "How the two are linked."
    kind: HopKind!
    "How the link holds on the day."
    holds: Holds!
    "Every claim about this link."
    claims: [Claim!]!
    "Whether somebody denies it, claims disagree about the day, or a second holder of the office is named."
    disputed: Boolean!
    "Modes of individual liability it could bear on, if their conditions were shown."
    modesOfLiability: [ModeNote!]!
    "Grounds on which conduct could be a State's own. Apart from individual responsibility."
    stateAttribution: [StateAttribution!]!
    "What the hop itself leaves open."
    openQuestions: [String!]!
  }
  "An incident, actor or office in a chain."
  type ChainNode {
    "Its id."
    id: ID!
    "Its name."
    name: String!
    "Its kind: the label of its node."
    kind: String!
    "Presumption of innocence, where it is a natural person; null otherwise."
    caution: String
  }
  "A mode of liability a hop could bear on."
  type ModeNote {
    "The rule."
    provision: Provision!
    "What could follow, and on whom it would bear."
    sentence: String!
    "What would have to be shown."
    openQuestions: [String!]!
    "Claims that speak to it."
    claims: [Claim!]!
  }
  "A ground of attribution to a State."
  type StateAttribution {
    "The rule."
    provision: Provision!
    "What could follow."
    sentence: String!
    "What would have to be shown."
    openQuestions: [String!]!
  }
  "How one speaker characterises an incident."
  type Characterization {
    "Who says it."
    speaker: Actor!
    "As what."
    category: LegalCategory!
    "At which standard of proof, if stated."
    standard: StandardOfProof
    "When it was said, if known."
    on: Date
    "The claims."
    claims: [Claim!]!
    "Answers to them, at the same prominence."
    responses: [Position!]!
  }
  "One step of a proceeding."
  type ProceduralStep {
    "The id of the step's claim."
    id: ID!
    "The step in the words of the forum."
    kind: String!
    "Its day, if known."
    on: Date
    "Before whom."
    mechanism: Mechanism!
    "What happened, in our words."
    sentence: String!
    "The claims it rests on."
    claims: [Claim!]!
  }
  "What a speaker asks of whom, and what came of it."
  type Call {
    "The id of the claim."
    id: ID!
    "Who asks."
    speaker: Actor!
    "Of whom."
    addressees: [Actor!]!
    "What is asked, in our words."
    asks: String!
    "What came of it, as far as recorded."
    followUp: FollowUp!
    "Claims that answer it."
    answers: [Claim!]!
    "The claims of the call."
    claims: [Claim!]!
  }
  "A claimed count. Figures are never added to those they nest in."
  type Figure {
    "The id of the claim."
    id: ID!
    "How it is bounded."
    bound: Bound!
    "The number claimed."
    value: Int!
    "Of what."
    unit: FigureUnit!
    "Which population."
    population: String!
    "First day of the window, if said."
    from: Date
    "Last day of the window; null while open or not said."
    to: Date
    "Figures that contain this one: never added to it."
    nestsIn: [Figure!]!
    "The claim."
    claim: Claim!
  }
  "A place in a source and every claim that rests on it. The words of the source are not stored."
  type Passage {
    "The source."
    source: Source!
    "The pinpoint."
    at: String!
    "SHA-256 of the passage's text; empty where nobody has hashed it."
    sha256: String!
    "The claims that rest on it."
    claims: [Claim!]!
  }
  "Hits in order of nearness."
  type SearchResults {
    "The hits."
    edges: [SearchEdge!]!
    "How to go on."
    pageInfo: SearchPageInfo!
    "Near names, where nothing was found."
    didYouMean: [String!]!
  }
  "One hit and its cursor."
  type SearchEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "The hit."
    node: SearchHit!
  }
  "Something the graph knows by that name or text."
  type SearchHit {
    "Its id."
    id: ID!
    "Its kind: the label of its node."
    kind: String!
    "Its name, title or sentence."
    name: String!
    "A line of context."
    snippet: String
  }
  "Whether there is more."
  type SearchPageInfo {
    "Whether there is more."
    hasNextPage: Boolean!
    "The cursor of the last hit."
    endCursor: String
  }
  "That the outcome of a row changed on a day."
  type CoverageChange {
    "The day from which the new outcome holds."
    on: Date!
    "The mechanism."
    mechanism: Mechanism!
    "The category."
    category: LegalCategory!
    "The alleged actor."
    allegedActor: Actor
    "The outcome the day before."
    before: Outcome!
    "The outcome on the day."
    after: Outcome!
    "How many alleged violations changed so."
    violations: Int!
    "The act or step behind it, in one or more sentences."
    event: String!
    "The claims of that act or step."
    because: [Claim!]!
    "The provisions it was done under."
    provisions: [Provision!]!
  }
  "What a row lacks."
  enum GapKind {
    "No mechanism of those asked about has every limb met."
    NO_MECHANISM
    "No court among them has: at most organs that debate, record or recommend."
    NO_COURT
    "None that covers it is recorded as set in motion."
    NO_OPEN_PROCEEDING
    "None that covers it is recorded as able to give a remedy."
    NO_REMEDY
  }
  "Alleged violations that something does not reach."
  type AccountabilityGap {
    "What is lacking."
    kind: GapKind!
    "The category."
    category: LegalCategory!
    "The alleged actor."
    allegedActor: Actor
    "How many alleged violations."
    violations: Int!
    "One of them, to ask violationCoverage about."
    example: ID!
    "The answer that comes nearest."
    nearest: Coverage
    "In it, the limb that is not met and nearest to being met: contested before unknown before not met. Null where every limb is met."
    nearestLimb: Limb
    "The gap in one sentence."
    sentence: String!
  }
`;
