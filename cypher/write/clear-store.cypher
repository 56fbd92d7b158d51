// clear-store
// Empties the store of everything an import writes, so that the import can write it whole again. Assessments stay: the next build keeps what still holds of them, and no question reads those of another digest.
// @returns removed  INTEGER NOT NULL
// @access  WRITE
MATCH (n)
WHERE NOT (n:Migration OR n:ImportLock OR n:AssessmentRun OR n:AssessmentColumn OR n:JurisdictionProfile OR n:AssessmentSlice OR n:Tally)
DETACH DELETE n
RETURN count(n) AS removed
