// link-claims-to-instruments
// Links claims to what they name under the label Instrument.
// @param   rows  LIST<{id: STRING, type: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
MATCH (target:Instrument {id: row.target})
USING INDEX target:Instrument(id)
CREATE (claim)-[:$(row.type)]->(target)
