// violation-incident
// Of which incident is the alleged violation at hand?
// @returns incident  NODE NOT NULL
// @access  READ
MATCH (this)-[:OF_INCIDENT]->(incident:Incident)
RETURN incident
