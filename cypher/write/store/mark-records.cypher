// mark-records
// Says of records from before stores were marked that we wrote them, some at a time.
// @param   labels     LIST<STRING> NOT NULL   labels of ours
// @param   kinds      LIST<STRING> NOT NULL   kinds of claims
// @param   checksums  LIST<STRING> NOT NULL   SHA-256 of our migrations
// @param   limit      INTEGER NOT NULL        how many at once
// @returns marked     INTEGER NOT NULL        how many were marked
// @access  WRITE
MATCH (n)
WHERE NOT n:WrittenByAnswerable AND coalesce({{own-form}}, false)
WITH n LIMIT $limit
SET n:WrittenByAnswerable
RETURN count(n) AS marked
