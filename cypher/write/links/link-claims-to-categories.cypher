// link-claims-to-categories
// Links claims to what they name under the label LegalCategory.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:LegalCategory {id: row.target})
USING INDEX target:LegalCategory(id)
CREATE (claim)-[:$(row.type)]->(target)
