// link-claims-to-elements
// Links claims to what they name under the label Element.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:Element {id: row.target})
USING INDEX target:Element(id)
CREATE (claim)-[:$(row.type)]->(target)
