// chain-starts
// Incidents from which chains of responsibility can reach a claim, or the claims it answers: those it is about, those alleged of whoever stands beneath whom it names, and those near the places it speaks of.
// @param   claim     STRING NOT NULL   id of the claim
// @param   kinds     LIST<STRING> NOT NULL   kinds of claims that chains read
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns incidents LIST<STRING> NOT NULL   their ids, in no order
// @index   claim_id
// @access  READ
// @budget  40000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (target:Claim {id: $claim})
CALL (target) {
  MATCH (target)-[:ANSWERS*0..1]->(claim:Claim)
  WHERE claim.kind IN $kinds
  RETURN collect(DISTINCT claim) AS claims
}
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:SUBJECT]->(incident:Incident)
  RETURN collect(DISTINCT incident) AS own
}
CALL (claims) {
  UNWIND claims AS claim
  WITH claim
  WHERE NOT claim.kind IN ['attribution', 'occurrence', 'territory']
  MATCH (claim)-[:SUBJECT|OBJECT|IS_ABOUT]->(named:Entity)
  MATCH (named)-[:POSTED_TO*0..1]->(root:Entity)
  WHERE NOT root:Place AND NOT root:Incident
  RETURN collect(DISTINCT root) AS roots
}
CALL (roots) {
  UNWIND roots AS root
  MATCH (root)<-[:UNDER|POSTED_TO*0..12]-(node:Entity)
  RETURN collect(DISTINCT node) AS below
}
CALL (roots) {
  UNWIND roots AS root
  MATCH (root)-[:UNDER|POSTED_TO*0..12]->(node:Entity)
  RETURN collect(DISTINCT node) AS above
}
CALL (below) {
  UNWIND below AS node
  MATCH (node)<-[:OBJECT]-(:Attribution)-[:SUBJECT]->(incident:Incident)
  RETURN collect(DISTINCT incident) AS alleged
}
CALL (below) {
  UNWIND below AS unit
  MATCH (unit:Unit)-[:STATIONED_AT]->(area:Place)
  RETURN collect(DISTINCT area) AS stationed
}
CALL (claims) {
  UNWIND claims AS claim
  WITH claim
  WHERE claim.kind = 'territory'
  MATCH (claim)-[:SUBJECT]->(area:Place)
  RETURN collect(DISTINCT area) AS moved
}
CALL (stationed, moved) {
  UNWIND stationed + moved AS area
  WITH DISTINCT area
  CALL (area) {
    MATCH (area)-[:LIES_IN*0..3]->(place:Place)
    RETURN place
    UNION
    MATCH (area)<-[:LIES_IN*1..3]-(place:Place)
    RETURN place
  }
  WITH DISTINCT place
  WHERE NOT place:State
  RETURN collect(place) AS places
}
CALL (places, above, moved) {
  UNWIND places AS place
  MATCH (place)<-[:OBJECT]-(:Occurrence)-[:SUBJECT]->(incident:Incident)
  WITH DISTINCT incident, above, moved
  // A unit could be meant only where it stands beneath somebody of whom the incident is alleged.
  WHERE size(moved) > 0 OR EXISTS { MATCH (incident)<-[:SUBJECT]-(:Attribution)-[:OBJECT]->(actor:Actor) WHERE actor IN above }
  RETURN collect(incident) AS near
}
WITH head, own + alleged + near AS found
CALL (found) {
  UNWIND found AS incident
  WITH DISTINCT incident
  WHERE incident.rev <= $rev
  RETURN collect(incident.id) AS incidents
}
RETURN head, incidents
