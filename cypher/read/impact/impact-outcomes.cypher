// impact-outcomes
// What is stored of assessments of the newest record: the mechanism of each letter, what the outcomes of each mechanism were read from, and the outcomes of each profile, a row for each.
// @param   asOf   INTEGER NOT NULL   day looked from
// @param   rev    INTEGER NOT NULL   revision of the record; nothing is stored of an earlier one
// @param   rules  STRING NOT NULL   digest of the program that applies the law
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns kind   STRING NOT NULL   run, column or profile; the run alone, without letters, where nothing is stored for what is asked
// @returns id     STRING NOT NULL   of a column its mechanism, of a profile its id
// @returns value  {letters?: LIST<STRING>, groups?: LIST<STRING>, outcomes?: STRING, violations?: LIST<STRING>} NOT NULL   of the run its letters, of a column its groups, of a profile its outcomes and alleged violations
// @key     kind, id
// @index   assessment_run_id
// @access  READ
// @budget  20 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
WHERE run.head = head AND run.rules = $rules AND NOT EXISTS { MATCH (later:Changeset) WHERE later.seq > $rev }
CALL (run) {
  RETURN 'run' AS kind, 'assessments' AS id, {letters: run.mechanisms, groups: null, outcomes: null, violations: null} AS value
  UNION ALL
  MATCH (column:AssessmentColumn)
  WHERE run IS NOT NULL
  RETURN 'column' AS kind, column.mechanism AS id, column {.groups, letters: null, outcomes: null, violations: null} AS value
  UNION ALL
  MATCH (profile:JurisdictionProfile)
  WHERE run IS NOT NULL
  WITH profile, size([day IN profile.asOfFrom WHERE day <= $asOf]) AS at
  WHERE at > 0
  RETURN 'profile' AS kind, profile.id AS id,
    {letters: null, groups: null, outcomes: profile.outcomes[at - 1], violations: [(profile)<-[:HAS_PROFILE]-(violation) | violation.id]} AS value
}
RETURN head, kind, id, value
