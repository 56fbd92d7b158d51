// 0004-assessments
// What is stored of assessments: one node for each id, and the table of a situation found by its id.

CREATE CONSTRAINT tally_id IF NOT EXISTS FOR (n:Tally) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_run_id IF NOT EXISTS FOR (n:AssessmentRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_column_mechanism IF NOT EXISTS FOR (n:AssessmentColumn) REQUIRE n.mechanism IS UNIQUE;

CREATE INDEX tally_situation IF NOT EXISTS FOR (n:Tally) ON (n.situation);
