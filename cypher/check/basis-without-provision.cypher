// basis-without-provision
// Bases of jurisdiction that no provision sets, or more than one, or that no mechanism has.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (basis:JurisdictionBasis)
WHERE basis.link IS NULL OR basis.sentence IS NULL OR COUNT { (basis)-[:SET_BY]->(:Provision) } <> 1 OR COUNT { (:Mechanism)-[:HAS_BASIS]->(basis) } <> 1
RETURN basis.id AS id
ORDER BY id
LIMIT 100
