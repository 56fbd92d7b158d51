// category-in-itself
// Categories that are narrower than themselves, directly or by way of others.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (category:LegalCategory)
WHERE EXISTS { (category)-[:NARROWER_THAN*1..12]->(category) }
RETURN category.id AS id
ORDER BY id
LIMIT 100
