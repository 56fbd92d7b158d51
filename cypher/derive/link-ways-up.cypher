// link-ways-up
// Draws one derived edge for each pair that claims of structure, posting, stationing or territory link: the days and the revision from which the link is not excluded.
// @param   rows  LIST<MAP> NOT NULL   id, type, target, properties
// @access  WRITE
UNWIND $rows AS row
MATCH (lower:Entity {id: row.id})
USING INDEX lower:Entity(id)
MATCH (upper:Entity {id: row.target})
USING INDEX upper:Entity(id)
CREATE (lower)-[way:$(row.type)]->(upper)
SET way = row.properties
