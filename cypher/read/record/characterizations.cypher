// characterizations
// How does every speaker characterise one incident, and who answers?
// @param   incidents  LIST<STRING> NOT NULL   id of the incident, and of the records judged to be of the same one
// @param   asOf      INTEGER NOT NULL   day looked from; what was said later does not exist yet
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the incident exists
// @returns claims    LIST<{claim: claim-view, category: {id: STRING, name: STRING}}> NOT NULL   claims with the category they name
// @index   entity_id
// @access  READ
// @budget  1800 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (incident:Entity)
WHERE incident.id IN $incidents AND incident.rev <= $rev
WITH head, collect(incident) AS incidents
CALL (incidents) {
  UNWIND incidents AS incident
  MATCH (claim:Characterization)-[:SUBJECT]->(incident)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  MATCH (claim)-[:OBJECT]->(category:LegalCategory)
  WITH claim, category
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({category: category {.id, .name}, claim: {{claim-view}}}) AS claims
}
RETURN head, any(incident IN incidents WHERE incident.id = $incidents[0]) AS known, claims
