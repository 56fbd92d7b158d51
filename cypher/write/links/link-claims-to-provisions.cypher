// link-claims-to-provisions
// Links claims to what they name under the label Provision.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (claim)-[:$(row.type)]->(target)
