// violation-category
// Under which category is the violation at hand alleged?
// @returns category  NODE NOT NULL
// @access  READ
MATCH (this)-[:OF_CATEGORY]->(category:LegalCategory)
RETURN category
