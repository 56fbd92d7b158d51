// write-changesets
// Writes the revisions of the record.
// @param   rows  LIST<{seq: INTEGER, recordedAt: STRING, title: STRING, digest: STRING, content?: STRING}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
CREATE (changeset:Changeset:WrittenByAnswerable)
SET changeset = row
