/** What is found by name or text. */
export const search = /* GraphQL */ `
  "Hits in order of nearness."
  type SearchResults {
    "The hits."
    edges: [SearchEdge!]!
    "How to go on."
    pageInfo: SearchPageInfo!
    "Near names, where nothing was found."
    didYouMean: [String!]!
  }
  "One hit and its cursor."
  type SearchEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "The hit."
    node: SearchHit!
  }
  "Something the graph knows by that name or text."
  type SearchHit {
    "Its id."
    id: ID!
    "Its kind: the label of its node."
    kind: String!
    "Its name, title or sentence."
    name: String!
    "A line of context."
    snippet: String
  }
  "Whether there is more."
  type SearchPageInfo {
    "Whether there is more."
    hasNextPage: Boolean!
    "The cursor of the last hit."
    endCursor: String
  }
`;
