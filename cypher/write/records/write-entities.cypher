// write-entities
// Writes what the world holds; a node wears every label its record earns.
// @param   rows  LIST<{id: STRING, labels: LIST<STRING>, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (entity:Entity:WrittenByAnswerable)
SET entity = row.properties
SET entity:$(row.labels)
