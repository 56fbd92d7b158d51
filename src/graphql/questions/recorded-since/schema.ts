/** What later revisions brought. */
export const schema = /* GraphQL */ `
  type Query {
    "What was recorded, corrected or withdrawn since a revision or moment: claims that came, and judgements on claims from before. Without either, everything."
    recordedSince(rev: Int, moment: DateTime, first: Int = 50, after: String): RecordChangeConnection!
  }
  "What a revision of the record did."
  enum RecordChangeKind {
    "A claim was recorded."
    RECORDED
    "A claim was withdrawn."
    WITHDRAWN
    "A claim was ranked above or below others of its thread."
    RANKED
    "How far a claim has been checked was judged."
    VERIFIED
    "Whether two records are the same was judged."
    IDENTIFIED
  }
  "One change of the record. Changes are only ever added."
  type RecordChange {
    "What was done."
    kind: RecordChangeKind!
    "The revision that did it."
    rev: Int!
    "When it was recorded."
    recordedAt: DateTime!
    "The claim that came, or that was judged; null for a judgement on identity."
    claim: Claim
    "The two records that were compared, for a judgement on identity."
    compared: [ChainNode!]!
    "Who judged; null for a claim that came."
    by: String
    "Why; null for a claim that came."
    reason: String
  }
  "A page of changes, in the order of revisions."
  type RecordChangeConnection {
    "The changes, each with its cursor."
    edges: [RecordChangeEdge!]!
    "The changes alone."
    nodes: [RecordChange!]!
    "How the list goes on."
    pageInfo: PageInfo!
    "How many there are on all pages."
    totalCount: Int!
  }
  "A change in a list."
  type RecordChangeEdge {
    "Where the list goes on after it."
    cursor: String!
    "What the revision did, and to which claim."
    node: RecordChange!
  }
`;
