// snapshot
// The law and everything that jurisdiction reads, whole: read once for each digest of the record.
// @param   kinds      LIST<STRING> NOT NULL   kinds of claims that jurisdiction reads
// @returns head       STRING NOT NULL   fingerprint of everything the store holds; an empty store returns no row
// @returns changesets LIST<MAP>   NOT NULL
// @returns entities   LIST<MAP> NOT NULL   actors, offices, places, situations, incidents and events
// @returns records    LIST<MAP> NOT NULL   law records with their label and data
// @returns sources    LIST<MAP> NOT NULL   sources of the claims
// @returns claims     LIST<MAP> NOT NULL   claims of law and of proceedings, without their texts in sources
// @returns acts       LIST<MAP>   NOT NULL
// @access  READ
// @budget  400000 db hits on the bundled dataset
{{head}}
CALL () { MATCH (changeset:Changeset) WITH changeset ORDER BY changeset.seq RETURN collect(changeset {.seq, .recordedAt, .title, .digest}) AS changesets }
CALL () { MATCH (entity:Entity) WHERE entity:Actor OR entity:Office OR entity:Place OR entity:Situation OR entity:Incident OR entity:Event RETURN collect(entity {.id, .name, .type, .data, .rev}) AS entities }
CALL () {
  MATCH (record:Instrument|Provision|LegalCategory|Element|ModeOfLiability|Remedy|StandardOfProof|Mechanism)
  RETURN collect({label: head([label IN labels(record) WHERE label IN ['Instrument', 'Provision', 'LegalCategory', 'Element', 'ModeOfLiability', 'Remedy', 'StandardOfProof', 'Mechanism']]), data: record.data, rev: record.rev}) AS records
}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.kind IN $kinds
  RETURN collect(claim {
    .id, .kind, .key, .rev, .pinpoint, .verification, .handling, .sentence, .note, .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
    .actOn, .effectFrom, .effectTo, .data,
    speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker.id]),
    source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source.id]),
    standard: head([(claim)-[:AT_STANDARD]->(standard) | standard.id]),
    thread: head([(claim)-[:IN_THREAD]->(thread) | thread.id])
  }) AS claims
}
CALL () { MATCH (source:Source) RETURN collect(source {.id, .title, .publisher, .publishedOn, .url, .kind, .rev}) AS sources }
CALL () { MATCH (act:Act) RETURN collect(act {.id, .act, .by, .reason, .rank, .verification, .judgement, .rev, on: head([(act)-[:ON]->(target) | target.id])}) AS acts }
RETURN head, changesets, entities, records, sources, claims, acts
