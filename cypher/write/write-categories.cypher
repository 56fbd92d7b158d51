// write-categories
// Writes law records of the label LegalCategory.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:LegalCategory:WrittenByAnswerable)
SET record = row.properties
