// passage-source
// In which source is the passage at hand?
// @returns source  NODE NOT NULL
// @access  READ
MATCH (this)-[:IN]->(source:Source)
RETURN source
