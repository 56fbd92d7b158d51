// write-standards
// Writes law records of the label StandardOfProof.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:StandardOfProof:WrittenByAnswerable)
SET record = row.properties
