// write-modes
// Writes law records of the label ModeOfLiability.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:ModeOfLiability:WrittenByAnswerable)
SET record = row.properties
