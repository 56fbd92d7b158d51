// write-elements
// Writes law records of the label Element.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Element:WrittenByAnswerable)
SET record = row.properties
