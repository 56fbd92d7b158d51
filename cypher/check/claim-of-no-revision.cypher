// claim-of-no-revision
// Claims of a revision that the record does not have.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE NOT EXISTS { (:Changeset {seq: claim.rev}) }
RETURN claim.id AS id
ORDER BY id
LIMIT 100
