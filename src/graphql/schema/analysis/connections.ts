/** How things are linked by what is claimed of them. */
export const connections = /* GraphQL */ `
  type Query {
    "How two things are linked by claims in the fewest steps, each step with the claims that name both its ends. That two things are named together says nothing of guilt. Up to ten paths, of up to maxDepth steps (1 to 8)."
    connections(from: ID!, to: ID!, maxDepth: Int = 6, asOf: Date, knownAt: DateTime): [LinkPath!]!
  }
  "One way from one thing to another."
  type LinkPath {
    "Its steps, in order."
    steps: [LinkStep!]!
  }
  "Two things that claims name together."
  type LinkStep {
    "Where the step begins."
    from: ChainNode!
    "Where it leads."
    to: ChainNode!
    "The kinds of claims that link them, in words."
    relation: String!
    "The claims, at most twenty, oldest first."
    claims: [Claim!]!
  }
`;
