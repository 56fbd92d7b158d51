// add-records
// Writes nodes as they should be, and tells what the database calls them.
// @param   rows     LIST<{key: STRING, labels: LIST<STRING>, properties: MAP}> NOT NULL
// @returns key      STRING NOT NULL
// @returns element  STRING NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:WrittenByAnswerable)
SET record = row.properties
SET record:$(row.labels)
RETURN row.key AS key, elementId(record) AS element
