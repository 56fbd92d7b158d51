// link-remedies-to-provisions
// Links law records: Remedy SET_BY Provision.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Remedy {id: row.id})
USING INDEX record:Remedy(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (record)-[:SET_BY]->(target)
