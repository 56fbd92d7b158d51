// link-violations-to-profiles
// Hangs each alleged violation on its jurisdiction profile.
// @param   rows  LIST<{id: STRING, target: STRING}>
// @access  WRITE
UNWIND $rows AS row
MATCH (violation:AllegedViolation {id: row.id})
USING INDEX violation:AllegedViolation(id)
MATCH (profile:JurisdictionProfile {id: row.target})
USING INDEX profile:JurisdictionProfile(id)
CREATE (violation)-[:HAS_PROFILE]->(profile)
