CALL (head, incidents) {
  OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
  WHERE run.head = head AND run.rules = $rules AND NOT EXISTS { MATCH (later:Changeset) WHERE later.seq > $rev }
  CALL (run, incidents) {
    UNWIND CASE WHEN run IS NULL THEN [] ELSE incidents END AS incident
    MATCH (violation:AllegedViolation)-[:OF_INCIDENT]->(incident)
    MATCH (violation)-[:HAS_PROFILE]->(:JurisdictionProfile)-[:HAS_SLICE]->(slice:AssessmentSlice)
    WHERE slice.asOfFrom <= $asOf AND $asOf < slice.asOfTo
    RETURN collect({violation: violation.id, outcomes: slice.outcomes}) AS stored
  }
  RETURN run.mechanisms AS letters, stored
}
