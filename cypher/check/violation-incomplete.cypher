// violation-incomplete
// Alleged violations without an incident, a category or a claim they are founded on, or of more than one actor.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (violation:AllegedViolation|FormerViolation)
WHERE violation.derivedBy IS NULL OR violation.turns IS NULL OR violation.because IS NULL OR COUNT { (violation)-[:OF_INCIDENT]->(:Incident) } <> 1 OR COUNT { (violation)-[:OF_CATEGORY]->(:LegalCategory) } <> 1
  OR COUNT { (violation)-[:ALLEGED_OF]->(:Actor) } > 1 OR NOT EXISTS { (violation)-[:FOUNDED_ON]->(:Claim) }
RETURN violation.id AS id
ORDER BY id
LIMIT 100
