// link-categories-to-provisions
// Links law records: LegalCategory DEFINED_BY Provision.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:LegalCategory {id: row.id})
USING INDEX record:LegalCategory(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (record)-[:DEFINED_BY]->(target)
