// write-claims
// Writes claims with their speaker, passage and thread.
// @param   rows  LIST<{id: STRING, labels: LIST<STRING>, properties: MAP, speaker: STRING, passage: STRING, thread: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
USING INDEX speaker:Entity(id)
MATCH (passage:Passage {id: row.passage})
USING INDEX passage:Passage(id)
MATCH (thread:Thread {id: row.thread})
USING INDEX thread:Thread(id)
CREATE (claim:Claim:WrittenByAnswerable)
SET claim = row.properties
SET claim:$(row.labels)
CREATE (claim)-[:SAID_BY]->(speaker)
CREATE (claim)-[:AT]->(passage)
CREATE (claim)-[:IN_THREAD]->(thread)
