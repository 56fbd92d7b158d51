// claim-incomplete
// Claims that lack what every claim has.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (claim:Claim)
WHERE claim.kind IS NULL OR claim.sentence IS NULL OR claim.pinpoint IS NULL OR claim.verification IS NULL OR claim.recordedAt IS NULL OR claim.rev IS NULL OR claim.data IS NULL
  OR claim.certFrom IS NULL OR claim.certTo IS NULL OR claim.possFrom IS NULL OR claim.possTo IS NULL OR claim.seenFrom IS NULL
RETURN claim.id AS id
ORDER BY id
LIMIT 100
