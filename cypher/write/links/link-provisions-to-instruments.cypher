// link-provisions-to-instruments
// Links law records: Provision IN Instrument.
// @param   rows  LIST<{id: STRING, target: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (record:Provision {id: row.id})
USING INDEX record:Provision(id)
MATCH (target:Instrument {id: row.target})
USING INDEX target:Instrument(id)
CREATE (record)-[:IN]->(target)
