/** What rests on a place in a source. */
export const schema = /* GraphQL */ `
  type Query {
    "Every claim that rests on a place in a source; without at, all places in order."
    passages(source: ID!, at: String, knownAt: DateTime): [Passage!]!
  }
  "A place in a source and every claim that rests on it. The words of the source are not stored."
  type Passage {
    "The document it stands in."
    source: Source!
    "The pinpoint."
    at: String!
    "SHA-256 of the passage's text; empty where nobody has hashed it."
    sha256: String!
    "The claims that rest on it."
    claims: [Claim!]!
  }
`;
