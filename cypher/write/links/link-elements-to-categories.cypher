// link-elements-to-categories
// Links law records: Element ELEMENT_OF LegalCategory.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Element {id: row.id})
USING INDEX record:Element(id)
MATCH (target:LegalCategory {id: row.target})
USING INDEX target:LegalCategory(id)
CREATE (record)-[:ELEMENT_OF]->(target)
