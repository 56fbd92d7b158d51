// link-claims-to-claims
// Links claims to what they name under the label Claim.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:Claim {id: row.target})
USING INDEX target:Claim(id)
CREATE (claim)-[:$(row.type)]->(target)
