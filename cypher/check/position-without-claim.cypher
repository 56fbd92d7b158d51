// position-without-claim
// Answers that answer nothing.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (position:Position)
WHERE position.response IS NULL OR NOT EXISTS { (position)-[:ANSWERS]->(:Claim) }
RETURN position.id AS id
ORDER BY id
LIMIT 100
