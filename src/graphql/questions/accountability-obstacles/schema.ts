/** What stands between alleged violations and an answer to them. */
export const schema = /* GraphQL */ `
  type Query {
    "What stands between the alleged violations of a situation and an answer to them: mechanisms said to be obstructed, persons sought who are not surrendered, allegations on a single source. Violations without a mechanism or remedy: accountabilityGaps."
    accountabilityObstacles(situation: ID!, asOf: Date, knownAt: DateTime): AccountabilityObstacles!
  }
  "Obstacles, each with its claims. Nothing here is added up across them."
  type AccountabilityObstacles {
    "Mechanisms that could take something of it up, and who says that they are obstructed."
    obstructed: [ObstructedMechanism!]!
    "Persons against whom a warrant stands. Everyone is presumed innocent; each posture says so in its caution."
    sought: [Posture!]!
    "Rows of the table all of whose allegations rest on one speaker or one source."
    singleSource: [SingleSourceAllegation!]!
    "Replays this answer."
    pin: Pin!
  }
  "A mechanism and the claims that it is obstructed."
  type ObstructedMechanism {
    "The court, commission or procedure that was asked."
    mechanism: Mechanism!
    "The claims about the situation or somebody in it, and about the mechanism as a whole, with the answers to them."
    claims: [Claim!]!
    "Of these, the claims about the mechanism as a whole: they name no situation, person or State that they concern."
    ofTheWhole: [Claim!]!
  }
  "Allegations of one category against one actor that rest on one speaker or one source."
  type SingleSourceAllegation {
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "The alleged actor; null where the sources name none."
    allegedActor: Actor
    "One of them, to ask violationCoverage about."
    example: ID!
    "The claims it rests on."
    claims: [Claim!]!
  }
`;
