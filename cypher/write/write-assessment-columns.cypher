// write-assessment-columns
// Writes what the assessments of each mechanism were read from.
// @param   rows  LIST<MAP>   mechanism, digest, groups
// @access  WRITE
UNWIND $rows AS row
CREATE (column:AssessmentColumn:WrittenByAnswerable)
SET column = row
