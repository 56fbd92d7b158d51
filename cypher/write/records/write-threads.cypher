// write-threads
// Writes the threads that claims about the same thing share.
// @param   rows  LIST<{id: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (thread:Thread:WrittenByAnswerable)
SET thread = row
