// write-elements
// Writes law records of the label Element.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Element:WrittenByAnswerable)
SET record = row.properties
