import { along, byStatement, node, ordinal } from "./field.js";

/** What became of the saying: acts on it, and the revisions that brought it. */
export const changes = (): string => /* GraphQL */ `
  "What changed about a claim or entity after it was recorded: a retraction, rank, verification or identity."
  type Act ${node("Act", "actRecords")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "Retraction, rank, verification or identity."
    act: String!
    "Who made it."
    by: String!
    "Why."
    reason: String!
    "The rank given, for a rank."
    rank: String
    "The judgement, for a verification."
    verification: String
    "The document that was opened, for a verification."
    readIn: [Source!]! ${along("READ_IN", "OUT")}
    "The place in it."
    at: String
    "The day on which it was read."
    read: String
    "The judgement, for an identity: positive, negative or unsure."
    judgement: String
    "The revision of the record that brought it."
    rev: Int!
    "The claims it is about."
    claims: [Claim!]! ${along("ON", "OUT")}
    "The entities it is about."
    entities: [Entity!]! ${along("ON", "OUT")}
    "The other records, for an identity."
    comparesWith: [Entity!]! ${along("COMPARES_WITH", "OUT")}
  }
  "One revision of the record: what was recorded together. Revisions are only ever added."
  type Changeset ${node("Changeset", "changesets")} {
    "Its number, from 1."
    seq: Int!
    "When it was recorded."
    recordedAt: DateTime! ${byStatement("recorded-at")}
    "What it brought, in a line. Its claims: claims(where: {rev: …})."
    title: String!
    "SHA-256 over the digest before it and everything it brought."
    digest: String!
  }
`;
