/** Long lists, written by hand: they go on from an id, so that the last page costs what the first does. */
export const pages = /* GraphQL */ `
  extend type Query {
    "Claims, in the order of their ids. Always the latest revision; ignores asOf and knownAt."
    claims(where: ClaimFilter = {}, first: Int = 50, after: String): ClaimPage!
    "Sources, in the order of their ids. Always the latest revision; ignores asOf and knownAt."
    sources(where: SourceFilter = {}, first: Int = 50, after: String): SourcePage!
    "Whatever claims are about, in the order of ids. Always the latest revision; ignores asOf and knownAt."
    entities(where: EntityFilter = {}, first: Int = 50, after: String): EntityPage!
    "Alleged violations, in the order of their ids. Always the latest revision; ignores asOf and knownAt."
    violations(where: ViolationFilter = {}, first: Int = 50, after: String): ViolationPage!
  }
  "Which claims; every condition given must hold."
  input ClaimFilter {
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
    "verified or unverified, as first recorded."
    verification: String
    "Words its sentence holds, in any order: each may be the beginning of a word or one slip away from it. AND, OR and NOT are words like others. At most the 5,000 nearest are looked at."
    text: String
    "Whether claims withdrawn since are shown, too."
    withdrawn: Boolean = false
  }
  "Which sources; every condition given must hold."
  input SourceFilter {
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
  }
  "Which entities; every condition given must hold."
  input EntityFilter {
    "The type: State, ArmedGroup, Incident, Place …"
    type: String
    "Id of the situation it belongs to."
    situation: ID
    "One of its names, or words of them, in any script; as forgiving as the question search. At most the 5,000 nearest are looked at."
    text: String
  }
  "Which alleged violations; every condition given must hold."
  input ViolationFilter {
    "Id of the situation."
    situation: ID
    "Id of the incident."
    incident: ID
    "Id of the category, without what is narrower."
    category: ID
    "Id of the alleged actor."
    allegedActor: ID
  }
  "A page of claims."
  type ClaimPage {
    "The statements it rests on, each with speaker and source."
    nodes: [Claim!]!
    "How to go on."
    pageInfo: SearchPageInfo!
  }
  "A page of sources."
  type SourcePage {
    "This page, in the order of ids."
    nodes: [Source!]!
    "How to go on."
    pageInfo: SearchPageInfo!
  }
  "A page of entities."
  type EntityPage {
    "This page, in the order of ids."
    nodes: [Entity!]!
    "How to go on."
    pageInfo: SearchPageInfo!
  }
  "A page of alleged violations."
  type ViolationPage {
    "The alleged violations."
    nodes: [AllegedViolation!]!
    "How to go on."
    pageInfo: SearchPageInfo!
  }
`;
