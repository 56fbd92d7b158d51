// write-tallies
// Writes how many alleged violations of a situation share a category, an alleged actor and a profile.
// @param   rows  LIST<{profile: STRING, properties: MAP}>
// @access  WRITE
UNWIND $rows AS row
MATCH (profile:JurisdictionProfile {id: row.profile})
USING INDEX profile:JurisdictionProfile(id)
CREATE (tally:Tally:WrittenByAnswerable)
SET tally = row.properties
CREATE (tally)-[:OF_PROFILE]->(profile)
