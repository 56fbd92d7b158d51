// revisions
// The revisions of the record and when each was recorded.
// @returns seq         INTEGER NOT NULL   number of the revision, from 1
// @returns recordedAt  STRING NOT NULL   moment it was recorded, RFC 3339
// @key     seq
// @index   changeset_seq
// @access  READ
// @budget  120 db hits on the bundled dataset
MATCH (changeset:Changeset)
WHERE changeset.seq > 0
RETURN changeset.seq AS seq, changeset.recordedAt AS recordedAt
ORDER BY seq
