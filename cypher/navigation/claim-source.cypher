// claim-source
// In which source do we read the claim at hand?
// @returns source  NODE NOT NULL
// @access  READ
MATCH (this)-[:AT]->(:Passage)-[:IN]->(source:Source)
RETURN source
