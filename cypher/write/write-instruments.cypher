// write-instruments
// Writes law records of the label Instrument.
// @param   rows  LIST<MAP> NOT NULL   id, properties
// @access  WRITE
UNWIND $rows AS row
CREATE (record:Instrument:WrittenByAnswerable)
SET record = row.properties
