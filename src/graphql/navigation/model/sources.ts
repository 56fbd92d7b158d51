import { along, byStatement, node, ordinal } from "./field.js";

/** Where things were said. */
export const sources = (): string => /* GraphQL */ `
  "A document, speech or record in which something was said."
  type Source ${node("Source", "sourceRecords")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "As the document calls itself; ours where the official title was not checked."
    title: String!
    "What else it is called: its own title where ours is shorter, a short name, its title in another language."
    otherTitles: [String!] @alias(property: "otherNames")
    "Who published it."
    publisher: String
    "When."
    publishedOn: Date
    "Of what was kept from the public at first: the day it was let out."
    publicFrom: Date
    "Where; never fetched by this program."
    url: String
    "Symbol or docket number."
    symbol: String
    "Treaty, decision, official record, report, statement, press, statute, summary, dataset, literature or unspecified."
    genre: String! @alias(property: "kind")
    "A remark of ours."
    note: String
    "The revision of the record that brought it."
    rev: Int!
    "The sources it passes on, for a summary or copy."
    reports: [Source!]! ${along("REPORTS", "OUT")}
    "The sources that pass it on."
    reportedBy: [Source!]! ${along("REPORTS", "IN")}
    "The places in it that claims rest on."
    passages: [Passage!]! ${along("IN", "IN")}
  }
  "A place in a source and every claim that rests on it. The words of the source are not stored."
  type Passage ${node("Passage", "passageRecords")} {${ordinal}
    "The id: a hash of source and pinpoint."
    id: ID!
    "The document it stands in."
    source: Source! ${byStatement("passage-source")}
    "The pinpoint."
    at: String!
    "SHA-256 of the passage's text; empty where nobody has hashed it."
    sha256: String! ${byStatement("passage-hash")}
    "The claims that rest on it."
    claims: [Claim!]! ${byStatement("passage-claims")}
    "The source again, as a list that can be filtered by."
    inSources: [Source!]! ${along("IN", "OUT")}
    "The claims again, withdrawn ones among them, as a list that can be filtered and paged."
    claimRecords: [Claim!]! ${along("AT", "IN")}
  }
`;
