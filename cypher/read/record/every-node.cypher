// every-node
// Every node that we wrote, whole, so that it can be held against what should be there.
// @returns element     STRING NOT NULL         what the database calls it
// @returns labels      LIST<STRING> NOT NULL   its labels
// @returns properties  MAP NOT NULL            its properties
// @key     element
// @access  READ
// @budget  2000000 db hits on the bundled dataset
MATCH (n:WrittenByAnswerable)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
