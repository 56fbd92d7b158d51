// figures
// Which counts are claimed of a subject or of anything in its situation, and which contain which?
// @param   subject  STRING NOT NULL   id of an incident, event or situation
// @param   unit     STRING   unit of the count; null for all
// @param   asOf     INTEGER NOT NULL   day looked from
// @param   rev      INTEGER NOT NULL   revision of the record
// @returns head     STRING NOT NULL   digest of the newest changeset
// @returns known    BOOLEAN NOT NULL   whether the subject exists
// @returns claims   LIST<MAP> NOT NULL   figures with their population and the ids of those they nest in
// @returns wider    LIST<MAP> NOT NULL   figures that contain those, where they lie outside the subject
// @index   entity_id
// @access  READ
{{head}}
OPTIONAL MATCH (subject:Entity {id: $subject})
WHERE subject.rev <= $rev
CALL (subject) {
  MATCH (subject)<-[:BELONGS_TO*0..1]-(within:Entity)<-[:SUBJECT]-(claim:Figure)
  WHERE within.rev <= $rev
  WITH DISTINCT claim
  WHERE {{recorded}} AND claim.saidOn <= $asOf AND ($unit IS NULL OR claim.unit = $unit)
  WITH claim
  ORDER BY claim.unit, claim.saidOn, claim.id
  LIMIT 500
  RETURN collect({claim: {{claim-view}}, population: head([(claim)-[:OBJECT]->(population) | population.name]), nestsIn: [(claim)-[:NESTS_IN]->(wider:Figure) | wider.id]}) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  UNWIND one.nestsIn AS id
  MATCH (claim:Claim {id: id})
  WITH DISTINCT claim
  WHERE {{recorded}} AND claim.saidOn <= $asOf
  RETURN collect({claim: {{claim-view}}, population: head([(claim)-[:OBJECT]->(population) | population.name]), nestsIn: [(claim)-[:NESTS_IN]->(further:Figure) | further.id]}) AS wider
}
RETURN head, subject IS NOT NULL AS known, claims, wider
