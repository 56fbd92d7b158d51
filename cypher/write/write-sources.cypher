// write-sources
// Writes the documents in which things were said.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (source:Source:WrittenByAnswerable)
SET source = row.properties
