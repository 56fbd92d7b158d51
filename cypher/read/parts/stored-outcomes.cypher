CALL (head, incidents) {
  OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
  WHERE run.head = head AND run.rules = $rules AND NOT EXISTS { MATCH (later:Changeset) WHERE later.seq > $rev }
  CALL (run, incidents) {
    UNWIND CASE WHEN run IS NULL THEN [] ELSE incidents END AS incident
    MATCH (violation:AllegedViolation)-[:OF_INCIDENT]->(incident)
    MATCH (violation)-[:HAS_PROFILE]->(profile:JurisdictionProfile)
    WITH violation, profile, size([day IN profile.asOfFrom WHERE day <= $asOf]) AS at
    WHERE at > 0
    RETURN collect({violation: violation.id, outcomes: profile.outcomes[at - 1]}) AS stored
  }
  RETURN run.mechanisms AS letters, stored
}
