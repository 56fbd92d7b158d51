// clear-some-assessments
// Removes some of what is stored of assessments, that of which record they are first: from then on no question reads the rest.
// @param   most     INTEGER NOT NULL   how many nodes at once
// @returns removed  INTEGER NOT NULL   how many were removed; none where nothing is left
// @access  WRITE
CALL () {
  MATCH (n:AssessmentRun)
  WHERE n:WrittenByAnswerable
  RETURN n
  UNION ALL
  MATCH (n:AssessmentColumn|AssessmentSlice|Tally|JurisdictionProfile)
  WHERE n:WrittenByAnswerable
  RETURN n
}
WITH n
LIMIT $most
DETACH DELETE n
RETURN count(*) AS removed
