// link-claims-to-entities
// Links claims to what they name under the label Entity.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:Entity {id: row.target})
USING INDEX target:Entity(id)
CREATE (claim)-[:$(row.type)]->(target)
