// link-claims-to-standards
// Links claims to the standard of proof they state.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (standard:StandardOfProof {id: row.target})
USING INDEX standard:StandardOfProof(id)
CREATE (claim)-[:AT_STANDARD]->(standard)
