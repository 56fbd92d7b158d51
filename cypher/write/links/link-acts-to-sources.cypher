// link-acts-to-sources
// Links verifications to the document that was opened for them.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (act:Act {id: row.id})
USING INDEX act:Act(id)
MATCH (source:Source {id: row.target})
USING INDEX source:Source(id)
CREATE (act)-[:READ_IN]->(source)
