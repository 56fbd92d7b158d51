// write-passages
// Writes the places in sources that claims rest on.
// @param   rows  LIST<{id: STRING, source: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (passage:Passage:WrittenByAnswerable)
SET passage = row.properties
WITH passage, row
MATCH (source:Source {id: row.source})
USING INDEX source:Source(id)
CREATE (passage)-[:IN]->(source)
