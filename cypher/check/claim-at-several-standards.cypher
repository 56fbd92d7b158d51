// claim-at-several-standards
// Claims made at more than one standard of proof.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:AT_STANDARD]->(:StandardOfProof) } > 1
RETURN claim.id AS id
ORDER BY id
LIMIT 100
