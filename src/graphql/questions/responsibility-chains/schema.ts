/** Who is said to have stood above whom on a day. */
export const schema = /* GraphQL */ `
  type Query {
    "From an incident, unit, group, organ, office or person upwards, hop by hop. asOf is the day of every hop; for an incident it defaults to the last certain day of the incident, otherwise to today. The strongest chain comes first; endsIn keeps those that end in one of these actors or offices; fold shows one chain for all that end in the same place and hold equally well."
    responsibilityChains(subject: ID!, asOf: Date, knownAt: DateTime, minHolds: Holds = UNKNOWN, maxDepth: Int = 12, endsIn: [ID!], fold: Boolean = false): [ResponsibilityChain!]!
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
    "How many chains this one stands for: more than one where chains are folded that end in the same place and hold equally well. Several ways are no stronger than the strongest."
    ways: Int!
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
    "Where the natural persons of this hop stand before forums by now, whatever the day of the chain and on whatever matter, in the words of posture: a warrant that ended, charges that were not confirmed, a judgment. None where no forum took a step about them."
    standing: [String!]!
  }
  "An incident, actor or office in a chain."
  type ChainNode {
    "The slug to ask about it with."
    id: ID!
    "The neutral name it is shown by."
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
`;
