// tenure-facts
// The posts of a person, everybody said to stand beneath them, and the incidents alleged of any of these.
// @param   person   STRING NOT NULL    id of a person
// @param   asOf     INTEGER NOT NULL   day looked from
// @param   rev      INTEGER NOT NULL   revision of the record
// @param   most     INTEGER NOT NULL   as many attributions as are answered whole; of more, their number alone
// @returns head     STRING NOT NULL    digest of the newest changeset
// @returns subject  named   the person; null when unknown
// @returns many     INTEGER NOT NULL   how many attributions there are to the person and all beneath
// @returns claims   LIST<{claim: claim-view, named: LIST<named>}> NOT NULL   postings, structures, attributions and occurrences, each with the things it names
// @index   entity_id, claim_id
// @access  READ
// @budget  8800 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (person:Entity {id: $person})
WHERE person:Person AND person.rev <= $rev
CALL (person) {
  MATCH (claim:Posting)-[:SUBJECT]->(person)
  WHERE {{recorded}}
  MATCH (claim)-[:OBJECT]->(post:Entity)
  RETURN collect(claim) AS postings, collect(DISTINCT post) AS posts
}
CALL (posts) {
  UNWIND posts AS post
  MATCH (post)<-[ways:UNDER*0..8]-(node:Entity)
  WHERE all(way IN ways WHERE way.rev <= $rev)
  RETURN collect(DISTINCT node) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)-[way:UNDER]->(above:Entity)
  WHERE way.rev <= $rev AND above IN nodes
  UNWIND way.because AS id
  MATCH (claim:Claim {id: id})
  WHERE {{recorded}}
  RETURN collect(DISTINCT claim) AS structures
}
CALL (person, nodes) {
  UNWIND [person] + nodes AS actor
  MATCH (claim:Attribution)-[:OBJECT]->(actor)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS attributions
}
CALL (attributions) {
  UNWIND attributions AS attribution
  MATCH (attribution)-[:SUBJECT]->(incident:Incident)
  WITH DISTINCT incident
  MATCH (claim:Occurrence)-[:SUBJECT]->(incident)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  RETURN collect(claim) AS occurrences
}
CALL (postings, structures, attributions, occurrences) {
  UNWIND postings + structures + attributions + occurrences AS claim
  WITH DISTINCT claim
  RETURN collect({claim: {{claim-view}}, named: [(claim)-[:SUBJECT|OBJECT]->(named:Entity) | named {{named}}]}) AS claims
}
RETURN head, CASE WHEN person IS NULL THEN null ELSE person {{named}} END AS subject, many, claims
