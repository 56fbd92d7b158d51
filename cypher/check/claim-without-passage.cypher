// claim-without-passage
// Claims that rest on no passage, or on more than one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:AT]->(:Passage) } <> 1
RETURN claim.id AS id
ORDER BY id
LIMIT 100
