// patterns
// Which incidents of a situation does who see as a pattern, and what do its members have in common?
// @param   situation  STRING NOT NULL    id of a situation
// @param   asOf       INTEGER NOT NULL   day looked from
// @param   rev        INTEGER NOT NULL   revision of the record
// @returns head       STRING NOT NULL    digest of the newest changeset
// @returns known      BOOLEAN NOT NULL   whether the situation exists
// @returns patterns   LIST<MAP> NOT NULL   pattern claims with their subject, and each member with where and when it is placed and of whom it is alleged
// @index   entity_id
// @access  READ
// @budget  6200 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (situation:Entity {id: $situation})
WHERE situation:Situation AND situation.rev <= $rev
CALL (situation) {
  MATCH (situation)<-[:BELONGS_TO]-(:Incident)<-[:SUBJECT]-(claim:Pattern)
  WHERE {{recorded}} AND claim.saidOn <= $asOf
  WITH DISTINCT claim
  ORDER BY claim.saidOn, claim.id
  LIMIT 500
  RETURN collect({
    claim: {{claim-view}},
    subject: head([(claim)-[:SUBJECT]->(whole:Incident) | whole {.id, .name, .type}]),
    members: [(claim)-[:HAS_MEMBER]->(member:Incident) | {
      incident: member {.id, .name, .type},
      placed: [(member)<-[:SUBJECT]-(occurrence:Occurrence)
        WHERE occurrence.rev <= $rev AND occurrence.saidOn <= $asOf
          AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(occurrence) WHERE retraction.rev <= $rev }
        | occurrence {
          .id, .certFrom, .certTo, .possFrom, .possTo, place: head([(occurrence)-[:OBJECT]->(place:Place) | place {.id, .name}])
        }]
    }]
  }) AS patterns
}
RETURN head, situation IS NOT NULL AS known, patterns
