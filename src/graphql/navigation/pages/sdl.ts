import type { GraphQLSchema } from "graphql";
import { inWords } from "../in-words.js";
import { type PagedList, pagedLists } from "./lists.js";

/** What a list is of, and the conditions it takes, where it has conditions of our own. */
interface Told {
  readonly what: string;
  readonly filter: string;
}
const LONG: Readonly<Record<string, Told>> = {
  claims: { what: "Claims", filter: "ClaimFilter" },
  sources: { what: "Sources", filter: "SourceFilter" },
  entities: { what: "Whatever claims are about", filter: "EntityFilter" },
  violations: { what: "Alleged violations that the latest revision gives rise to", filter: "ViolationFilter" },
};
const CLOCK =
  "knownAt: what was recorded by then; without it everything recorded when the first page is read, and every further page goes on in the same record.";
const NO_CLOCK = "Always the latest revision; ignores asOf and knownAt.";
const SHOWN: Readonly<Record<string, string>> = {
  claims: "A claim shows itself and its answers as of that moment; what navigation adds to it is the latest.",
};

/** A number of persons would be one of convicted, acquitted and accused together, and be read as if it said something. */
const UNCOUNTED: ReadonlySet<string> = new Set(["Person"]);
const COUNT = `
    "How many there are on all pages together; counted where it is asked for."
    totalCount: Int!`;

/** One list as a Relay connection. */
function listed(list: PagedList): string {
  const { name, type, plural, recorded } = list;
  const isCounted = !UNCOUNTED.has(type);
  const { what, filter } = LONG[name] ?? { what: inWords(plural.replace(/Records$/, "s")), filter: `${type}Where` };
  const clock = recorded ? `${CLOCK} ${SHOWN[name] ?? "What is shown of each is the latest."}` : NO_CLOCK;
  const key =
    list.key === "id"
      ? "in the order of ids unless sorted, ids always last"
      : "in the order of their numbers unless sorted, numbers always last";
  return `
  extend type Query {
    "${what}, by cursors: ${key}. ${clock} With last or before, the page is taken from the end."
    ${name}(where: ${filter} = {}, sort: [${type}Sort!] = [], first: Int = 50, after: String, last: Int, before: String${recorded ? ", knownAt: DateTime" : ""}): ${type}Connection!
  }
  "A page of a list: ${what.charAt(0).toLowerCase()}${what.slice(1)}.${isCounted ? "" : " They are not counted: the convicted, the acquitted and the accused are no sum."}"
  type ${type}Connection {
    "The page, each record with a cursor of its own."
    edges: [${type}Edge!]!
    "The records of the page alone, in the same order."
    nodes: [${type}!]!
    "How to go on."
    pageInfo: PageInfo!${isCounted ? COUNT : ""}
  }
  "A record in a page."
  type ${type}Edge {
    "A place to go on from."
    cursor: String!
    "The record."
    node: ${type}!
  }`;
}

/** The lists in pages: they go on from a place, so that the last page costs what the first does. */
export const pages = (generated: GraphQLSchema): string => /* GraphQL */ `
  ${pagedLists(generated).map(listed).join("")}
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
    "Words its sentence holds, in any order: each may be the beginning of a word or one slip away from it. AND, OR and NOT are words like others. At most twelve words; at most the 5,000 nearest are looked at."
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
    "One of its titles or its symbol, or words of titles, symbol or publisher; as forgiving as the question search. At most twelve words; at most the 5,000 nearest are looked at."
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
    "One of its names, or words of them, in any script; as forgiving as the question search. At most twelve words; at most the 5,000 nearest are looked at."
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
