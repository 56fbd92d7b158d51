/** A step of a proceeding, as several answers show it. */
export const steps = /* GraphQL */ `
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
`;
