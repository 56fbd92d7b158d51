// stored
// What the stored assessments of each mechanism were read from, which a next build may keep.
// @returns mechanisms  LIST<STRING>        the mechanism of each letter in a slice; null where nothing is stored
// @returns columns     LIST<{mechanism: STRING, digest: STRING, groups: LIST<STRING>}> NOT NULL
// @index   assessment_run_id
// @access  READ
// @budget  5 db hits on the bundled dataset
OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
CALL () {
  MATCH (column:AssessmentColumn)
  RETURN collect(column {.mechanism, .digest, .groups}) AS columns
}
RETURN run.mechanisms AS mechanisms, columns
