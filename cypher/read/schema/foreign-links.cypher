// foreign-links
// How many relationships tie what we did not write to a record of ours? Removing the record would remove them.
// @returns count  INTEGER NOT NULL   relationships
// @access  READ
// @budget  90000 db hits on the bundled dataset
MATCH (n)-[link]-(:WrittenByAnswerable)
WHERE NOT n:WrittenByAnswerable
RETURN count(link) AS count
