// supersede-changesets
// Takes the fingerprint of the whole store from changesets that are no longer the newest.
// @param   rows  LIST<MAP> NOT NULL   seq
// @access  WRITE
UNWIND $rows AS row
MATCH (changeset:Changeset {seq: row.seq})
SET changeset.content = null
