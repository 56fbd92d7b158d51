// violation-actor
// Of whom is the violation at hand alleged?
// @returns actor  NODE
// @access  READ
MATCH (this)-[:ALLEGED_OF]->(actor:Actor)
RETURN actor
