// mend-records
// Lets nodes that we wrote say what they should, each found by what the database calls it; what ties them to others stays.
// @param   rows  LIST<{element: STRING, properties: MAP, wears: LIST<STRING>, sheds: LIST<STRING>}> NOT NULL
// @returns done  INTEGER NOT NULL     how many were there
// @access  WRITE
UNWIND $rows AS row
MATCH (record:WrittenByAnswerable)
WHERE elementId(record) = row.element
SET record = row.properties
SET record:$(row.wears)
REMOVE record:$(row.sheds)
RETURN count(*) AS done
