// characterizations
// How does every speaker characterise one incident, and who answers?
// @param   incident  STRING NOT NULL   id of the incident
// @param   asOf      INTEGER NOT NULL   day looked from; what was said later does not exist yet
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the incident exists
// @returns claims    LIST<{claim: claim-view, category: {id: STRING, name: STRING}}> NOT NULL   claims with the category they name
// @index   entity_id
// @access  READ
// @budget  1800 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (incident:Entity {id: $incident})
WHERE incident.rev <= $rev
CALL (incident) {
  MATCH (claim:Characterization)-[:SUBJECT]->(incident)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  MATCH (claim)-[:OBJECT]->(category:LegalCategory)
  WITH claim, category
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({category: category {.id, .name}, claim: {{claim-view}}}) AS claims
}
RETURN head, incident IS NOT NULL AS known, claims
