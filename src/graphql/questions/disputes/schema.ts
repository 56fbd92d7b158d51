/** What a speaker rejects. */
export const schema = /* GraphQL */ `
  type Query {
    "What a speaker rejects, and what of others it answers. With ORGANS a State speaks through its organs, their offices and whoever held them on the day."
    disputes(by: ID!, with: SpeakerScope = ORGANS, subject: ID, asOf: Date, knownAt: DateTime, first: Int = 50, after: String): PositionConnection!
  }
  "Who speaks for whom."
  enum SpeakerScope {
    "Only who is named."
    ALONE
    "Organs, their offices and who holds them, too."
    ORGANS
  }
  "A page of positions, in the order of their ids."
  type PositionConnection {
    "The positions, each with its cursor."
    edges: [PositionEdge!]!
    "The positions alone."
    nodes: [Position!]!
    "How the list goes on."
    pageInfo: PageInfo!
    "How many there are on all pages."
    totalCount: Int!
  }
  "A position in a list."
  type PositionEdge {
    "Where the list goes on after it."
    cursor: String!
    "What is answered, by whom, read where."
    node: Position!
  }
`;
