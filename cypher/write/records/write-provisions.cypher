// write-provisions
// Writes law records of the label Provision.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Provision:WrittenByAnswerable)
SET record = row.properties
