// write-instruments
// Writes law records of the label Instrument.
// @param   rows  LIST<{id: STRING, properties: MAP}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Instrument:WrittenByAnswerable)
SET record = row.properties
