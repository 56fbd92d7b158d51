// mode-without-provision
// Modes of liability that no provision sets, or more than one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (mode:ModeOfLiability)
WHERE mode.name IS NULL OR COUNT { (mode)-[:SET_BY]->(:Provision) } <> 1
RETURN mode.id AS id
ORDER BY id
LIMIT 100
