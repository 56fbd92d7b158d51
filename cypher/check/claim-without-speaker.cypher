// claim-without-speaker
// Claims that nobody says, or that more than one actor says.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:SAID_BY]->(:Actor) } <> 1 OR COUNT { (claim)-[:SAID_BY]->() } <> 1
RETURN claim.id AS id
ORDER BY id
LIMIT 100
