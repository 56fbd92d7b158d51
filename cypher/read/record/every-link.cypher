// every-link
// Every relationship between nodes that we wrote.
// @returns element     STRING NOT NULL   what the database calls it
// @returns from        STRING NOT NULL   what the database calls the node it leaves
// @returns type        STRING NOT NULL   its type
// @returns to          STRING NOT NULL   what the database calls the node it leads to
// @returns properties  MAP NOT NULL      its properties
// @key     element
// @access  READ
// @budget  2000000 db hits on the bundled dataset
MATCH (one:WrittenByAnswerable)-[link]->(other:WrittenByAnswerable)
RETURN elementId(link) AS element, elementId(one) AS from, type(link) AS type, elementId(other) AS to, properties(link) AS properties
