// write-profiles
// Writes jurisdiction profiles with their slices: the outcomes of all mechanisms over stretches of days looked from.
// @param   rows  LIST<{id: STRING, properties: MAP, slices: LIST<{id: STRING, rev: INTEGER, asOfFrom: INTEGER, asOfTo: INTEGER, outcomes: STRING}>}>
// @access  WRITE
UNWIND $rows AS row
CREATE (profile:JurisdictionProfile:WrittenByAnswerable)
SET profile = row.properties
WITH profile, row
UNWIND row.slices AS one
CREATE (slice:AssessmentSlice:WrittenByAnswerable)
SET slice = one
CREATE (profile)-[:HAS_SLICE]->(slice)
