// chain-incidents
// Incidents said to have happened at some places that are alleged of nobody narrower than a branch: whom else they could mean is asked of the units nearby.
// @param   places LIST<STRING> NOT NULL   ids of places
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns id     STRING NOT NULL   id of the incident
// @returns places LIST<STRING> NOT NULL   which of the places
// @returns actors LIST<STRING> NOT NULL   whom it is alleged of
// @returns day    INTEGER   its last certain day, as chains take it; null where no claim gives one
// @key     id
// @index   entity_id
// @access  READ
// @budget  20000 db hits on the bundled dataset
{{head}}
UNWIND $places AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(:Occurrence)-[:SUBJECT]->(incident:Incident)
WHERE incident.rev <= $rev
WITH head, incident, collect(DISTINCT id) AS places
CALL (incident) {
  MATCH (incident)<-[:SUBJECT]-(claim:Attribution)
  WHERE {{recorded}}
  MATCH (claim)-[:OBJECT]->(actor:Actor)
  RETURN collect(DISTINCT actor) AS alleged, max(CASE WHEN claim.certFrom < claim.certTo THEN claim.certTo - 1 END) AS lastSaid
}
WITH head, incident, places, alleged, lastSaid
WHERE size(alleged) > 0 AND none(actor IN alleged WHERE actor:Unit OR actor:Person)
CALL (incident) {
  MATCH (incident)<-[:SUBJECT]-(claim:Occurrence)
  WHERE {{recorded}}
  RETURN max(CASE WHEN claim.certFrom < claim.certTo THEN claim.certTo - 1 END) AS lastCertain,
    max(CASE WHEN claim.possFrom < claim.possTo THEN claim.possTo - 1 END) AS lastPossible
}
RETURN head, incident.id AS id, places, [actor IN alleged | actor.id] AS actors, coalesce(lastCertain, lastSaid, lastPossible) AS day
