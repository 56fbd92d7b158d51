CALL (asked) {
  MATCH (asked)<-[:BELONGS_TO]-(incident:Incident)<-[:SUBJECT]-(claim:Claim)
  WHERE incident.rev <= $rev AND claim.kind IN ['characterization', 'attribution', 'occurrence', 'conflict-class'] AND {{recorded}}
  OPTIONAL MATCH (claim)-[:OBJECT|SCOPE]->(actor:Actor)
  WHERE actor.rev <= $rev AND claim.kind IN ['characterization', 'attribution']
  RETURN collect(DISTINCT claim) AS aboutIncidents, collect(DISTINCT actor) AS alleged
}
CALL (asked, aboutIncidents, alleged) {
  CALL (asked, aboutIncidents, alleged) {
    UNWIND aboutIncidents AS claim
    RETURN claim
    UNION
    UNWIND alleged AS actor
    MATCH (actor)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.kind IN ['nationality', 'structure'] AND {{recorded}}
    RETURN claim
    UNION
    MATCH (asked)<-[:SUBJECT]-(claim:ConflictClassification)
    WHERE {{recorded}}
    RETURN claim
  }
  RETURN collect({{claim-view}}) AS claims
}
