// remove-links
// Takes away relationships between nodes that we wrote, each by what the database calls it.
// @param   rows  LIST<{element: STRING}> NOT NULL
// @returns done  INTEGER NOT NULL     how many were there
// @access  WRITE
UNWIND $rows AS row
MATCH (:WrittenByAnswerable)-[link]->(:WrittenByAnswerable)
WHERE elementId(link) = row.element
DELETE link
RETURN count(*) AS done
