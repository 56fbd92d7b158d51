// write-bases
// Writes law records of the label JurisdictionBasis.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:JurisdictionBasis:WrittenByAnswerable)
SET record = row.properties
