/** What a source asks of whom. */
export const schema = /* GraphQL */ `
  type Query {
    "What a source asks of whom, and what came of it."
    calls(source: ID, addressee: ID, asOf: Date, knownAt: DateTime): [Call!]!
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
    "What was said, with speaker and source; several where it was repeated."
    claims: [Claim!]!
  }
`;
