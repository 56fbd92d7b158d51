// violation-facts
// Everything claimed about the incident of an alleged violation that its coverage reads.
// @param   violation STRING NOT NULL   id of the alleged violation
// @param   asOf      INTEGER NOT NULL   day looked from, for answers to the claims
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns violation {id: STRING, incident: STRING, category: STRING, allegedActor?: named}   null when unknown
// @returns claims    LIST<claim-view> NOT NULL   claims about the incident and the nationality and place in a State of the actor
// @index   alleged_violation_id, former_violation_id
// @access  READ
// @budget  3900 db hits on the bundled dataset
{{head}}
{{violation-at}}
CALL (violation) {
  CALL (violation) {
    MATCH (violation)-[:OF_INCIDENT]->(:Incident)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.kind IN ['characterization', 'attribution', 'occurrence', 'conflict-class']
    RETURN claim
    UNION
    MATCH (violation)-[:ALLEGED_OF]->(:Actor)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.kind IN ['nationality', 'structure']
    RETURN claim
    UNION
    MATCH (violation)-[:OF_INCIDENT]->(:Incident)-[:BELONGS_TO]->(situation:Situation)<-[:SUBJECT]-(claim:ConflictClassification)
    WHERE situation.rev <= $rev
    RETURN claim
  }
  WITH claim
  WHERE {{recorded}}
  RETURN collect({{claim-view}}) AS claims
}
RETURN head,
  CASE WHEN violation IS NULL THEN null ELSE {
    id: violation.id,
    incident: head([(violation)-[:OF_INCIDENT]->(incident) | incident.id]),
    category: head([(violation)-[:OF_CATEGORY]->(category) | category.id]),
    allegedActor: head([(violation)-[:ALLEGED_OF]->(actor) | actor {{named}}])
  } END AS violation,
  claims
