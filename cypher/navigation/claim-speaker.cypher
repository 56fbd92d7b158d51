// claim-speaker
// Who says the claim at hand?
// @returns speaker  NODE NOT NULL
// @access  READ
MATCH (this)-[:SAID_BY]->(speaker:Actor)
RETURN speaker
