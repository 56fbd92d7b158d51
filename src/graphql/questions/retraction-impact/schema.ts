/** What rests on a claim. */
export const schema = /* GraphQL */ `
  type Query {
    "Which answers fall or change if this claim is withdrawn? The difference between this record and the same record with the claim retracted. Chains of responsibility are those of incidents and of what the claim itself names, on the day asked for or, without one, on each incident's last day. Where more of them can rest on the claim than one answer has room for, MoreChains says how many incidents are left; chainsAfter asks for the chains of these."
    retractionImpact(claim: ID!, asOf: Date, knownAt: DateTime, chainsAfter: ID): [Dependent!]!
  }
  "An answer that falls or changes when a claim is withdrawn."
  type Dependent {
    "AllegedViolation, Coverage, AccountabilityGap, Posture, ElementCell, Figure, Thread, RemedyRoute, ResponsibilityChain, Call or Claim; or MoreChains, which is no answer but says that there are more chains to compare."
    kind: String!
    "Which one: its id, or the ids of what it is about, joined by a stroke; of a chain also how each link leads on; of MoreChains the last incident whose chains were compared."
    id: ID!
    "What the answer says now."
    sentence: String!
    "What it says without the claim."
    becomes: String!
  }
`;
