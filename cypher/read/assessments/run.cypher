// run
// Of which record, and by which program, are the stored assessments?
// @returns head   STRING NOT NULL  fingerprint of everything the store holds; an empty store returns no row
// @returns of     STRING           fingerprint the assessments hold for; null where there are none
// @returns rules  STRING           digest of the program that made them
// @key     head
// @index   assessment_run_id
// @access  READ
// @budget  8 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
RETURN head, run.head AS of, run.rules AS rules
