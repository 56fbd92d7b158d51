/** Which incidents are seen as a pattern. */
export const schema = /* GraphQL */ `
  type Query {
    "Which alleged incidents form a pattern, in whose view, and by what they have in common. A pattern is a claim with an author; none is worked out here."
    patterns(situation: ID!, asOf: Date, knownAt: DateTime): [IncidentPattern!]!
  }
  "A pattern as one speaker sees it."
  type IncidentPattern {
    "The pattern, itself alleged conduct that can be characterised."
    pattern: ChainNode!
    "Who sees it."
    author: Actor!
    "At which standard, the author's own."
    standard: StandardOfProof
    "When it was said, if known."
    on: Date
    "What its members have in common."
    rule: [PatternRule!]!
    "The members, with where and when claims place them, so that the rule can be checked."
    members: [PatternMember!]!
    "The elements it bears on."
    bearsOn: [Element!]!
    "Whether somebody rejects it."
    disputed: Boolean!
    "The claim, with the answers to it."
    claim: Claim!
    "The pattern in one sentence."
    sentence: String!
  }
  "An incident in a pattern."
  type PatternMember {
    "The event or pattern that claims speak of."
    incident: ChainNode!
    "Places in which claims put it."
    places: [Place!]!
    "First day any claim allows; null where none is known."
    from: Date
    "Last day any claim allows; null where it is open or none is known."
    to: Date
  }
  "What incidents of a pattern have in common. TARGET: whom or what they were directed against, as alleged."
  enum PatternRule {
    "The way it was done, as alleged."
    METHOD
    "The same force or part of it."
    UNIT
    "The same region."
    AREA
    "The same stretch of time."
    PERIOD
    "Whom or what they were directed against, as alleged."
    TARGET
  }
`;
