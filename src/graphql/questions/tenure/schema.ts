/** The posts of a person, and what is alleged to have happened while they were held. */
export const schema = /* GraphQL */ `
  type Query {
    "The posts a person is said to have held, the gaps between them, and the incidents with days inside them: with minHolds CERTAIN those surely inside, with POSSIBLE also those that may be. Later days than asOf are not there."
    tenure(person: ID!, asOf: Date, knownAt: DateTime, minHolds: Holds = POSSIBLE): Tenure!
  }
  "When a person held which posts. Holding a post is no involvement, and no proceeding."
  type Tenure {
    "Whose offices and posts these are."
    person: Actor!
    "Presumption of innocence. Never empty."
    caution: String!
    "Every post on record, first held first."
    postings: [TenurePosting!]!
    "Days between the first and the last post on which none surely held."
    gaps: [TenureGap!]!
    "Incidents with days inside a post, the surest first."
    incidents: [TenureIncident!]!
    "Replays this answer."
    pin: Pin!
  }
  "One post, as far as claimed."
  type TenurePosting {
    "The office, unit, group or organ."
    post: ChainNode!
    "Roles in it, in the words of the sources."
    roles: [String!]!
    "How well it holds on the day looked from."
    holds: Holds!
    "The days on which it holds, and how well."
    periods: [TenurePeriod!]!
    "The statements it rests on, each with speaker and source."
    claims: [Claim!]!
    "Whether they are disputed on a day on which it holds: one that speaks of that day is denied, or they disagree about it."
    disputed: Boolean!
    "Whether it rests on one speaker or one source."
    singleSource: Boolean!
  }
  "Days on which a post holds equally well."
  type TenurePeriod {
    "First day; null where none is known."
    from: Date
    "Last day; null where none is known or it lies after the day looked from."
    to: Date
    "How well."
    holds: Holds!
  }
  "Days on which no post surely held. That nothing is recorded does not say that none was held."
  type TenureGap {
    "First day of the gap."
    from: Date!
    "Last day of the gap."
    to: Date!
    "POSSIBLE: a claim allows that a post was held. UNKNOWN: none is recorded."
    holds: Holds!
    "The same in a sentence."
    sentence: String!
  }
  "Whether an incident is alleged of the person, or of an actor said to stand beneath the post."
  enum TenureRelation {
    "A speaker alleges it of the person."
    ALLEGED_OF_PERSON
    "A speaker alleges it of an actor that stands beneath the post. It says nothing of the person."
    ALLEGED_BENEATH_POST
  }
  "An incident with days on which a post was held. It says nothing of what the person did, knew or could do."
  type TenureIncident {
    "The event or pattern that claims speak of."
    incident: ChainNode!
    "The office, unit or group it was held in."
    post: ChainNode!
    "Of whom it is alleged, seen from the post."
    relation: TenureRelation!
    "Of whom it is alleged."
    allegedActor: ChainNode!
    "From the alleged actor up to the post, by the shortest way; responsibilityChains shows every way."
    path: [ChainNode!]!
    "As well as the weakest of the posting, the links and the days of the incident on the same day."
    holds: Holds!
    "First day on which all of them hold so."
    from: Date
    "Last day on which all of them hold so; null where it lies after the day looked from."
    to: Date
    "The claims behind it."
    claims: [Claim!]!
    "The same in a sentence."
    sentence: String!
  }
`;
