// link-sources
// Links a summary or copy to the sources it passes on.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
USING INDEX source:Source(id)
MATCH (target:Source {id: row.target})
USING INDEX target:Source(id)
CREATE (source)-[:REPORTS]->(target)
