// write-remedies
// Writes law records of the label Remedy.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Remedy:WrittenByAnswerable)
SET record = row.properties
