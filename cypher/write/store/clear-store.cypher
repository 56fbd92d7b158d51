// clear-store
// Empties the store of everything an import writes, so that the import can write it whole again: nodes that wear a label of ours and say that we wrote them, and no other. Assessments stay: the next build keeps what still holds of them, and no question reads those of another digest.
// @returns removed  INTEGER NOT NULL
// @access  WRITE
MATCH (n:Source|Passage|Claim|Thread|Changeset|Act|Entity|Instrument|Provision|LegalCategory|Element|ModeOfLiability|JurisdictionBasis|Remedy|StandardOfProof|AllegedViolation|FormerViolation)
WHERE n:WrittenByAnswerable
DETACH DELETE n
RETURN count(n) AS removed
