// figure-in-itself
// Figures that are contained in themselves, directly or by way of others.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (figure:Figure)
WHERE EXISTS { (figure)-[:NESTS_IN*1..12]->(figure) }
RETURN figure.id AS id
ORDER BY id
LIMIT 100
