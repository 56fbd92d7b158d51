// chain-starts
// Incidents alleged of some actors: chains of responsibility start from these.
// @param   actors LIST<STRING> NOT NULL   ids of actors, and of others that nothing is alleged of
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns id     STRING NOT NULL   id of the incident
// @key     id
// @index   entity_id
// @access  READ
// @budget  2000 db hits on the bundled dataset
{{head}}
UNWIND $actors AS actor
MATCH (:Entity {id: actor})<-[:OBJECT]-(:Attribution)-[:SUBJECT]->(incident:Incident)
WHERE incident.rev <= $rev
RETURN DISTINCT head, incident.id AS id
