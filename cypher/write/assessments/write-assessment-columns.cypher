// write-assessment-columns
// Writes what the assessments of each mechanism were read from.
// @param   rows  LIST<{mechanism: STRING, digest: STRING, groups: LIST<STRING>}>
// @access  WRITE
UNWIND $rows AS row
CREATE (column:AssessmentColumn:WrittenByAnswerable)
SET column = row
