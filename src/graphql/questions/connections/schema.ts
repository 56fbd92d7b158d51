/** How things are linked by what is claimed of them. */
export const schema = /* GraphQL */ `
  type Query {
    "How two things are linked by claims in the fewest steps, each step with the claims that name both its ends. That two things are named together says nothing of guilt. No path leads through categories, elements, courts, provisions or those who stand for everybody unless through names them: what is named of two parties alike is no link between them. Up to ten paths of up to maxDepth steps (1 to 8); each says how many of that length there are."
    connections(from: ID!, to: ID!, maxDepth: Int = 6, through: [ConnectionKind!] = [], asOf: Date, knownAt: DateTime): [LinkPath!]!
  }
  "What paths may lead through, beside actors, places, incidents and situations."
  enum ConnectionKind {
    "Legal categories, such as a crime alleged of both."
    CATEGORY
    "Elements of crimes."
    ELEMENT
    "Courts, commissions and other mechanisms."
    MECHANISM
    "Treaties, provisions, modes of liability, remedies and standards of proof."
    LAW
    "Those named together who belong to no situation, such as all States: a call to everybody links nobody."
    EVERYBODY
  }
  "One way from one thing to another."
  type LinkPath {
    "Its steps, in order."
    steps: [LinkStep!]!
    "How many paths of the fewest steps there are, of which up to ten are shown."
    pathsInAll: Int!
  }
  "Two things that claims name together."
  type LinkStep {
    "Where the step begins."
    from: ChainNode!
    "Where it leads."
    to: ChainNode!
    "The kinds of claims that link them, in words."
    relation: String!
    "The claims, oldest first, up to twenty of them."
    claims: [Claim!]!
    "How many claims name both ends."
    claimsInAll: Int!
  }
`;
