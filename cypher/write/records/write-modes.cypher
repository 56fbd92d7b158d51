// write-modes
// Writes law records of the label ModeOfLiability.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:ModeOfLiability:WrittenByAnswerable)
SET record = row.properties
