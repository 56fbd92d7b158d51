// claim-passage
// On which passage does the claim at hand rest?
// @returns passage  NODE NOT NULL
// @access  READ
MATCH (this)-[:AT]->(passage:Passage)
RETURN passage
