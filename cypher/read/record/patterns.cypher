// patterns
// Which incidents of a situation does who see as a pattern, and what do its members have in common?
// @param   situation  STRING NOT NULL    id of a situation
// @param   asOf       INTEGER NOT NULL   day looked from
// @param   rev        INTEGER NOT NULL   revision of the record
// @param   most       INTEGER NOT NULL   as many patterns as are answered whole; of more, their number alone
// @returns head       STRING NOT NULL    digest of the newest changeset
// @returns known      BOOLEAN NOT NULL   whether the situation exists
// @returns many       INTEGER NOT NULL   how many pattern claims there are
// @returns patterns   LIST<{claim: claim-view, subject: named, members: LIST<{incident: named, placed: LIST<{id: STRING, certFrom: INTEGER, certTo: INTEGER, possFrom: INTEGER, possTo: INTEGER, place?: {id: STRING, name: STRING}}>}>}> NOT NULL   pattern claims with their subject, and each member with where and when it is placed and of whom it is alleged
// @index   entity_id
// @access  READ
// @budget  6200 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (situation:Entity {id: $situation})
WHERE situation:Situation AND situation.rev <= $rev
CALL (situation) {
  MATCH (situation)<-[:BELONGS_TO]-(:Incident)<-[:SUBJECT]-(claim:Pattern)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({
    claim: {{claim-view}},
    subject: head([(claim)-[:SUBJECT]->(whole:Incident) | whole {{named}}]),
    members: [(claim)-[:HAS_MEMBER]->(member:Incident) | {
      incident: member {{named}},
      placed: [(member)<-[:SUBJECT]-(occurrence:Occurrence)
        WHERE occurrence.rev <= $rev AND occurrence.seenFrom <= $asOf
          AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(occurrence) WHERE retraction.rev <= $rev }
        | occurrence {
          .id, .certFrom, .certTo, .possFrom, .possTo, place: head([(occurrence)-[:OBJECT]->(place:Place) | place {.id, .name}])
        }]
    }]
  }) AS patterns
}
RETURN head, situation IS NOT NULL AS known, many, patterns
