// mechanism-incomplete
// Mechanisms without an addressee, a nature, a basis or an institution.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (mechanism:Mechanism)
WHERE mechanism.addressee IS NULL OR mechanism.nature IS NULL OR NOT mechanism:Actor OR NOT EXISTS { (mechanism)-[:HAS_BASIS]->(:JurisdictionBasis) }
RETURN mechanism.id AS id
ORDER BY id
LIMIT 100
