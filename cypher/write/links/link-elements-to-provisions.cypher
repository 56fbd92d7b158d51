// link-elements-to-provisions
// Links law records: Element SET_BY Provision.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Element {id: row.id})
USING INDEX record:Element(id)
MATCH (target:Provision {id: row.target})
USING INDEX target:Provision(id)
CREATE (record)-[:SET_BY]->(target)
