// link-categories-to-categories
// Links law records: LegalCategory NARROWER_THAN LegalCategory.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:LegalCategory {id: row.id})
USING INDEX record:LegalCategory(id)
MATCH (target:LegalCategory {id: row.target})
USING INDEX target:LegalCategory(id)
CREATE (record)-[:NARROWER_THAN]->(target)
