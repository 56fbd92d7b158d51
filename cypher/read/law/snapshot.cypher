// snapshot
// The law and everything that jurisdiction reads, whole: read once for each digest of the record, a row for each record.
// @param   kinds  LIST<STRING> NOT NULL   kinds of claims that jurisdiction reads
// @returns head   STRING NOT NULL   fingerprint of everything the store holds; an empty store returns no row
// @returns kind   STRING NOT NULL   changeset, entity, record, claim, source or act
// @returns id     STRING NOT NULL   id of the record, with its label where it is one of the law
// @returns value  MAP NOT NULL      entities: actors, offices, places, situations, incidents and events; records: law with label and data; claims without their texts in sources
// @key     kind, id
// @access  READ
// @budget  1500000 db hits on the bundled dataset
{{head}}
CALL () {
  MATCH (changeset:Changeset)
  RETURN 'changeset' AS kind, toString(changeset.seq) AS id, changeset {.seq, .recordedAt, .title, .digest} AS value
  UNION ALL
  MATCH (entity:Entity)
  WHERE entity:Actor OR entity:Office OR entity:Place OR entity:Situation OR entity:Incident OR entity:Event
  RETURN 'entity' AS kind, entity.id AS id, entity {.id, .name, .type, .data, .rev} AS value
  UNION ALL
  MATCH (record:Instrument|Provision|LegalCategory|Element|ModeOfLiability|Remedy|StandardOfProof|Mechanism)
  WITH record, head([label IN labels(record) WHERE label IN ['Instrument', 'Provision', 'LegalCategory', 'Element', 'ModeOfLiability', 'Remedy', 'StandardOfProof', 'Mechanism']]) AS label
  RETURN 'record' AS kind, label + ' ' + record.id AS id, {label: label, data: record.data, rev: record.rev} AS value
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.kind IN $kinds
  RETURN 'claim' AS kind, claim.id AS id, claim {
    .id, .kind, .key, .rev, .pinpoint, .verification, .handling, .sentence, .note, .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
    .actOn, .publishedOn, .answersFrom, .publicFrom, .effectFrom, .effectTo, .data,
    speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker.id]),
    source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source.id]),
    standard: head([(claim)-[:AT_STANDARD]->(standard) | standard.id]),
    thread: head([(claim)-[:IN_THREAD]->(thread) | thread.id])
  } AS value
  UNION ALL
  MATCH (source:Source)
  RETURN 'source' AS kind, source.id AS id, source {.id, .title, .publisher, .publishedOn, .url, .kind, .rev} AS value
  UNION ALL
  MATCH (act:Act)
  RETURN 'act' AS kind, act.id AS id, act {.id, .act, .by, .reason, .rank, .verification, .judgement, .at, .read, .rev, source: head([(act)-[:READ_IN]->(source) | source.id]), on: head([(act)-[:ON]->(target) | target.id]), same: head([(act)-[:COMPARES_WITH]->(other) | other.id])} AS value
}
RETURN head, kind, id, value
