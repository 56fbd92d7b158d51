// link-claims-to-bases
// Links claims to what they name under the label JurisdictionBasis.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:JurisdictionBasis {id: row.target})
USING INDEX target:JurisdictionBasis(id)
CREATE (claim)-[:$(row.type)]->(target)
