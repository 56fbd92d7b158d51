// link-entities
// Links entities to their situations, and former States to their successors.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
USING INDEX entity:Entity(id)
MATCH (target:Entity {id: row.target})
USING INDEX target:Entity(id)
CREATE (entity)-[:$(row.type)]->(target)
