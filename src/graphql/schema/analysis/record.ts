/** What the record itself tells: what is new in it, who disputes what, and what several speakers say of one thing. */
export const record = /* GraphQL */ `
  type Query {
    "What was recorded, corrected or withdrawn since a revision or moment: claims that came, and judgements on claims from before. Without either, everything."
    recordedSince(rev: Int, moment: DateTime, first: Int = 50, after: String): RecordChangeConnection!
    "What a speaker rejects, and what of others it answers. With ORGANS a State speaks through its organs, their offices and whoever held them on the day."
    disputes(by: ID!, with: SpeakerScope = ORGANS, subject: ID, asOf: Date, knownAt: DateTime, first: Int = 50, after: String): PositionConnection!
    "What two or more speakers say of one subject, in columns: characterizations, attributions, figures, elements and answers to what others say of it."
    compare(subject: ID!, speakers: [ID!]!, asOf: Date, knownAt: DateTime): Comparison!
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
  "What several speakers say of one subject."
  type Comparison {
    "A column for each speaker, in the order asked; empty where it says nothing that is recorded."
    columns: [ComparisonColumn!]!
  }
  "What one speaker says of the subject."
  type ComparisonColumn {
    "Whose column it is."
    speaker: Actor!
    "How it characterises the subject."
    characterizations: [Claim!]!
    "To whom it attributes it."
    attributions: [Claim!]!
    "What it counts."
    figures: [Claim!]!
    "Which elements it finds supported or contradicted."
    elements: [Claim!]!
    "What it answers to claims of others about the subject."
    responses: [Position!]!
    "Everything else it says of it."
    others: [Claim!]!
  }
`;
