CALL (asked) {
  MATCH (asked)<-[:BELONGS_TO]-(incident:Incident)<-[:SUBJECT]-(claim:Claim)
  WHERE incident.rev <= $rev AND claim.kind IN ['characterization', 'attribution', 'occurrence', 'conflict-class'] AND {{recorded}}
  RETURN collect({{claim-view}}) AS aboutIncidents
}
CALL (asked) {
  MATCH (asked)<-[:BELONGS_TO]-(incident:Incident)<-[:SUBJECT]-(claim:Claim)-[:OBJECT|SCOPE]->(actor:Actor)
  WHERE incident.rev <= $rev AND actor.rev <= $rev AND claim.kind IN ['characterization', 'attribution'] AND {{recorded}}
  RETURN collect(DISTINCT actor) AS alleged
}
CALL (alleged) {
  UNWIND alleged AS actor
  MATCH (actor)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.kind IN ['nationality', 'structure'] AND {{recorded}}
  RETURN collect({{claim-view}}) AS aboutActors
}
CALL (asked) {
  MATCH (asked)<-[:SUBJECT]-(claim:ConflictClassification)
  WHERE {{recorded}}
  RETURN collect({{claim-view}}) AS aboutSituation
}
