// records-behind
// What claims are read in, and entities and sources by id: each source with those it passes on.
// @param   claims    LIST<STRING> NOT NULL   ids of claims
// @param   ids       LIST<STRING> NOT NULL   ids of entities and sources, and of anything else
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns sources   LIST<{id: STRING, title: STRING, names?: STRING, publisher?: STRING, publishedOn?: STRING, url?: STRING, symbol?: STRING, kind: STRING, handling?: STRING, note?: STRING, rev: INTEGER, reports: LIST<STRING>}> NOT NULL   sources with the ids of those they report
// @returns passages  LIST<{id: STRING, at: STRING, sha256?: STRING, rev: INTEGER, source: STRING}> NOT NULL   places in them that the claims rest on
// @returns entities  LIST<{rev: INTEGER, data: STRING}> NOT NULL   entities that have a record of their own
// @index   claim_id, entity_id, source_id
// @access  READ
// @budget  1000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:AT]->(passage:Passage)-[:IN]->(source:Source)
  WITH DISTINCT passage, source
  RETURN collect(passage {.id, .at, .sha256, .rev, source: source.id}) AS passages, collect(DISTINCT source.id) AS read
}
CALL (read) {
  UNWIND read + $ids AS id
  MATCH (:Source {id: id})-[:REPORTS*0..4]->(source:Source)
  WITH DISTINCT source
  RETURN collect(source {
    .id, .title, .names, .publisher, .publishedOn, .url, .symbol, .kind, .handling, .note, .rev,
    reports: [(source)-[:REPORTS]->(reported) | reported.id]
  }) AS sources
}
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  WHERE NOT entity:Mechanism
  RETURN collect(entity {.rev, .data}) AS entities
}
RETURN head, sources, passages, entities
