// write-acts-on-claims
// Writes what changed about claims after they were recorded.
// @param   rows  LIST<{id: STRING, properties: MAP, on: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (act:Act:WrittenByAnswerable)
SET act = row.properties
WITH act, row
MATCH (claim:Claim {id: row.on})
USING INDEX claim:Claim(id)
CREATE (act)-[:ON]->(claim)
