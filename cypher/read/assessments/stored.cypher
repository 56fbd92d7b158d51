// stored
// Everything stored of assessments that a next build may keep.
// @returns mechanisms  LIST<STRING>        the mechanism of each letter in a slice; null where nothing is stored
// @returns columns     LIST<{mechanism: STRING, digest: STRING, groups: LIST<STRING>}> NOT NULL
// @returns profiles    LIST<{id: STRING, slices: LIST<{asOfFrom: INTEGER, asOfTo: INTEGER, outcomes: STRING}>}> NOT NULL
// @index   assessment_run_id
// @access  READ
// @budget  5 db hits on the bundled dataset
OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
CALL () {
  MATCH (column:AssessmentColumn)
  RETURN collect(column {.mechanism, .digest, .groups}) AS columns
}
CALL () {
  MATCH (profile:JurisdictionProfile)
  RETURN collect({
    id: profile.id,
    slices: [(profile)-[:HAS_SLICE]->(slice:AssessmentSlice) | slice {.asOfFrom, .asOfTo, .outcomes}]
  }) AS profiles
}
RETURN run.mechanisms AS mechanisms, columns, profiles
