// claim-thread
// To which thread does the claim at hand belong?
// @returns thread  NODE NOT NULL
// @access  READ
MATCH (this)-[:IN_THREAD]->(thread:Thread)
RETURN thread
