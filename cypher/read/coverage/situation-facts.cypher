// situation-facts
// The alleged violations of a situation and everything claimed that their coverage reads.
// @param   situation STRING NOT NULL   id of the situation
// @param   asOf      INTEGER NOT NULL   day looked from, for answers to the claims
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the situation exists
// @returns actors    LIST<MAP> NOT NULL   the alleged actors: id, name, type
// @returns claims    LIST<MAP> NOT NULL   claims about its incidents and their alleged actors
// @index   entity_id
// @access  READ
{{head}}
OPTIONAL MATCH (situation:Situation {id: $situation})
WHERE situation.rev <= $rev
CALL (situation) {
  MATCH (situation)<-[:BELONGS_TO]-(incident:Incident)<-[:SUBJECT]-(claim:Claim)
  WHERE incident.rev <= $rev AND claim.kind IN ['characterization', 'attribution', 'occurrence', 'conflict-class'] AND {{recorded}}
  RETURN collect({{claim-view}}) AS aboutIncidents
}
CALL (situation) {
  MATCH (situation)<-[:BELONGS_TO]-(incident:Incident)<-[:SUBJECT]-(claim:Claim)-[:OBJECT|SCOPE]->(actor:Actor)
  WHERE incident.rev <= $rev AND actor.rev <= $rev AND claim.kind IN ['characterization', 'attribution'] AND {{recorded}}
  RETURN collect(DISTINCT actor) AS alleged
}
CALL (alleged) {
  UNWIND alleged AS actor
  MATCH (actor)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.kind IN ['nationality', 'structure'] AND {{recorded}}
  RETURN collect({{claim-view}}) AS aboutActors
}
CALL (situation) {
  MATCH (situation)<-[:SUBJECT]-(claim:ConflictClassification)
  WHERE {{recorded}}
  RETURN collect({{claim-view}}) AS aboutSituation
}
RETURN head, situation IS NOT NULL AS known, [actor IN alleged | actor {.id, .name, .type}] AS actors, aboutIncidents + aboutActors + aboutSituation AS claims
