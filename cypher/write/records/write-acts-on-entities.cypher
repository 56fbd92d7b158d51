// write-acts-on-entities
// Writes judgements that two records are, or are not, the same actor.
// @param   rows  LIST<{id: STRING, properties: MAP, on: STRING, same: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (act:Act:WrittenByAnswerable)
SET act = row.properties
WITH act, row
MATCH (entity:Entity {id: row.on})
USING INDEX entity:Entity(id)
MATCH (other:Entity {id: row.same})
USING INDEX other:Entity(id)
CREATE (act)-[:ON]->(entity)
CREATE (act)-[:COMPARES_WITH]->(other)
