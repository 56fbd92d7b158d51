// write-violations
// Writes the alleged violations that follow from characterizations and attributions, now or at an earlier revision; derived, and droppable.
// @param   rows  LIST<{id: STRING, label: STRING, properties: MAP, incident: STRING, category: STRING, allegedActor?: STRING, claims: LIST<STRING>}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (violation:WrittenByAnswerable:$(row.label))
SET violation = row.properties
WITH violation, row
MATCH (incident:Entity {id: row.incident})
USING INDEX incident:Entity(id)
MATCH (category:LegalCategory {id: row.category})
USING INDEX category:LegalCategory(id)
CREATE (violation)-[:OF_INCIDENT]->(incident)
CREATE (violation)-[:OF_CATEGORY]->(category)
WITH violation, row
UNWIND row.claims AS founding
MATCH (claim:Claim {id: founding})
USING INDEX claim:Claim(id)
CREATE (violation)-[:FOUNDED_ON]->(claim)
WITH DISTINCT violation, row
WHERE row.allegedActor IS NOT NULL
MATCH (actor:Entity {id: row.allegedActor})
USING INDEX actor:Entity(id)
CREATE (violation)-[:ALLEGED_OF]->(actor)
