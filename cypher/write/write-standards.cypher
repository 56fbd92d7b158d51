// write-standards
// Writes law records of the label StandardOfProof.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:StandardOfProof:WrittenByAnswerable)
SET record = row.properties
