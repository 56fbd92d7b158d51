// claim-about-nothing
// Claims without a subject, among kinds that must have one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE NOT claim.kind IN ['response', 'obstruction', 'call'] AND NOT EXISTS { (claim)-[:SUBJECT]->(:Entity) }
RETURN claim.id AS id
ORDER BY id
LIMIT 100
