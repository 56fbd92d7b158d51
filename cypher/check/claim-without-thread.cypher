// claim-without-thread
// Claims that belong to no thread, or to more than one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:IN_THREAD]->(:Thread) } <> 1
RETURN claim.id AS id
ORDER BY id
LIMIT 100
