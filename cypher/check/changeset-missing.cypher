// changeset-missing
// Revisions with a gap before them.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (changeset:Changeset)
WHERE changeset.seq > 1 AND NOT EXISTS { (:Changeset {seq: changeset.seq - 1}) }
RETURN toString(changeset.seq) AS id
ORDER BY id
LIMIT 100
