// write-remedies
// Writes law records of the label Remedy.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Remedy:WrittenByAnswerable)
SET record = row.properties
