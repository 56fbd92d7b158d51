// write-changesets
// Writes the revisions of the record.
// @param   rows  LIST<MAP> NOT NULL   seq, recordedAt, title, digest, content
// @access  WRITE
UNWIND $rows AS row
CREATE (changeset:Changeset:WrittenByAnswerable)
SET changeset = row
