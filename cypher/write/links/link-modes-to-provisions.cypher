// link-modes-to-provisions
// Links law records: ModeOfLiability SET_BY Provision.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:ModeOfLiability {id: row.id})
USING INDEX record:ModeOfLiability(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (record)-[:SET_BY]->(target)
