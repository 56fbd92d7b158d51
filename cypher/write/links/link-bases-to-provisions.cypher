// link-bases-to-provisions
// Links law records: JurisdictionBasis SET_BY Provision.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:JurisdictionBasis {id: row.id})
USING INDEX record:JurisdictionBasis(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (record)-[:SET_BY]->(target)
