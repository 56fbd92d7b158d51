interface List {
  readonly name: string;
  readonly type: string;
  readonly filter: string;
  readonly what: string;
  /** What is shown of a record that is older than the newest. */
  readonly clock: string;
}
const NEWEST = "What is shown of each is the latest.";
const LISTS: readonly List[] = [
  {
    name: "claims",
    type: "Claim",
    filter: "ClaimFilter",
    what: "Claims",
    clock: "A claim shows itself and its answers as of that moment; what navigation adds to it is the latest.",
  },
  { name: "sources", type: "Source", filter: "SourceFilter", what: "Sources", clock: NEWEST },
  { name: "entities", type: "Entity", filter: "EntityFilter", what: "Whatever claims are about", clock: NEWEST },
  {
    name: "violations",
    type: "AllegedViolation",
    filter: "ViolationFilter",
    what: "Alleged violations that the latest revision gives rise to",
    clock: NEWEST,
  },
];

/** One list as a Relay connection. */
const listed = ({ name, type, filter, what, clock }: List): string => `
  extend type Query {
    "${what}, by cursors: in the order of ids unless sorted, ids always last. knownAt: what was recorded by then; without it everything recorded when the first page is read, and every further page goes on in the same record. ${clock} With last or before, the page is taken from the end."
    ${name}(where: ${filter} = {}, sort: [${type}Sort!] = [], first: Int = 50, after: String, last: Int, before: String, knownAt: DateTime): ${type}Connection!
  }
  "A page of a list: ${what.toLowerCase()}."
  type ${type}Connection {
    "The page, each record with a cursor of its own."
    edges: [${type}Edge!]!
    "The records of the page alone, in the same order."
    nodes: [${type}!]!
    "How to go on."
    pageInfo: PageInfo!
    "How many there are on all pages together; counted where it is asked for."
    totalCount: Int!
  }
  "A record in a page."
  type ${type}Edge {
    "A place to go on from."
    cursor: String!
    "The record."
    node: ${type}!
  }`;

/** Long lists, written by hand: they go on from a place, so that the last page costs what the first does. */
export const pages = /* GraphQL */ `
  ${LISTS.map(listed).join("")}
  "How to go on in either direction."
  type PageInfo {
    "Whether more follow."
    hasNextPage: Boolean!
    "Whether more come before. True wherever a page goes on from a cursor."
    hasPreviousPage: Boolean!
    "The cursor of the first record of the page; null for an empty page."
    startCursor: String
    "The cursor of the last."
    endCursor: String
  }
  "Which claims; every condition given must hold."
  input ClaimFilter {
    "Ids: those of these records that are there."
    ids: [ID!]
    "The kind of claim: characterization, figure, call, response …"
    kind: String
    "Id of the speaker."
    speaker: ID
    "Id of the source it is read in."
    source: ID
    "Id of what it is about, or of what a claim that it answers is about."
    subject: ID
    "Id of what it says of its subject: an actor, place, category, element, instrument …"
    object: ID
    "The revision of the record that brought it."
    rev: Int
    "verified or unverified, after the latest judgement."
    verification: String
    "Words its sentence holds, in any order: each may be the beginning of a word or one slip away from it. AND, OR and NOT are words like others. At most the 5,000 nearest are looked at."
    text: String
    "Whether claims withdrawn since are shown, too."
    withdrawn: Boolean = false
    "Any further condition, on every field and on everything linked, with AND, OR and NOT."
    matches: ClaimWhere
  }
  "Which sources; every condition given must hold."
  input SourceFilter {
    "Ids: those of these records that are there."
    ids: [ID!]
    "Treaty, decision, official-record, report, statement, press, statute, summary, dataset, literature or unspecified."
    genre: String
    "Its publisher, in full."
    publisher: String
    "First day of publication."
    from: Date
    "Last day of publication."
    to: Date
    "A title or symbol, or words of title, symbol or publisher; as forgiving as the question search. At most the 5,000 nearest are looked at."
    text: String
    "Any further condition, on every field and on everything linked, with AND, OR and NOT."
    matches: SourceWhere
  }
  "Which entities; every condition given must hold."
  input EntityFilter {
    "Ids: those of these records that are there."
    ids: [ID!]
    "The type: State, ArmedGroup, Incident, Place …"
    type: String
    "Id of the situation it belongs to."
    situation: ID
    "One of its names, or words of them, in any script; as forgiving as the question search. At most the 5,000 nearest are looked at."
    text: String
    "Any further condition, on every field and on everything linked, with AND, OR and NOT."
    matches: EntityWhere
  }
  "Which alleged violations; every condition given must hold."
  input ViolationFilter {
    "Ids: those of these records that are there."
    ids: [ID!]
    "Id of the situation."
    situation: ID
    "Id of the incident."
    incident: ID
    "Id of the category, without what is narrower."
    category: ID
    "Id of the alleged actor."
    allegedActor: ID
    "Any further condition, on every field and on everything linked, with AND, OR and NOT."
    matches: AllegedViolationWhere
  }
`;
