// write-sources
// Writes the documents in which things were said.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (source:Source:WrittenByAnswerable)
SET source = row.properties
