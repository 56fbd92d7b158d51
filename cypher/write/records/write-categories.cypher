// write-categories
// Writes law records of the label LegalCategory.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:LegalCategory:WrittenByAnswerable)
SET record = row.properties
