// write-profiles
// Writes jurisdiction profiles with their slices: the outcomes of all mechanisms over stretches of days looked from, in three lists.
// @param   rows  LIST<{id: STRING, properties: MAP}>
// @access  WRITE
UNWIND $rows AS row
CREATE (profile:JurisdictionProfile:WrittenByAnswerable)
SET profile = row.properties
