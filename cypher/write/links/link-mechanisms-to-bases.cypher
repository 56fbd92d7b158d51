// link-mechanisms-to-bases
// Links law records: Mechanism HAS_BASIS JurisdictionBasis.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Mechanism {id: row.id})
USING INDEX record:Mechanism(id)
MATCH (target:JurisdictionBasis {id: row.target})
USING INDEX target:JurisdictionBasis(id)
CREATE (record)-[:HAS_BASIS]->(target)
