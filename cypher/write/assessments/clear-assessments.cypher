// clear-assessments
// Removes all assessments, which are derived and can be worked out again.
// @access  WRITE
MATCH (n:AssessmentRun|AssessmentColumn|JurisdictionProfile|AssessmentSlice|Tally)
WHERE n:WrittenByAnswerable
DETACH DELETE n
