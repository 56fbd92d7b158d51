// remove-records
// Takes away nodes that we wrote with all that ties them, each by what the database calls it.
// @param   rows  LIST<{element: STRING}> NOT NULL
// @returns done  INTEGER NOT NULL     how many were there
// @access  WRITE
UNWIND $rows AS row
MATCH (record:WrittenByAnswerable)
WHERE elementId(record) = row.element
DETACH DELETE record
RETURN count(*) AS done
