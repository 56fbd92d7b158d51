// write-provisions
// Writes law records of the label Provision.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Provision:WrittenByAnswerable)
SET record = row.properties
