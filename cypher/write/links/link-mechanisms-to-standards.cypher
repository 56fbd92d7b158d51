// link-mechanisms-to-standards
// Links law records: Mechanism APPLIES StandardOfProof.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Mechanism {id: row.id})
USING INDEX record:Mechanism(id)
MATCH (target:StandardOfProof {id: row.target})
USING INDEX target:StandardOfProof(id)
CREATE (record)-[:APPLIES]->(target)
