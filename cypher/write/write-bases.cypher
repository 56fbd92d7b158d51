// write-bases
// Writes law records of the label JurisdictionBasis.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:JurisdictionBasis:WrittenByAnswerable)
SET record = row.properties
