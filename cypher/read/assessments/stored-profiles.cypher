// stored-profiles
// The outcomes stored for each jurisdiction profile, a row for each: of a large record there are tens of thousands.
// @returns id        STRING          id of the profile; null in the only row where none is stored
// @returns asOfFrom  LIST<INTEGER>   first day looked from of each slice, ascending
// @returns asOfTo    LIST<INTEGER>   the day after the last one of each slice
// @returns outcomes  LIST<STRING>    outcomes of all mechanisms, a letter for each, in each slice
// @key     id
// @access  READ
// @budget  2000 db hits on the bundled dataset
OPTIONAL MATCH (profile:JurisdictionProfile)
RETURN profile.id AS id, profile.asOfFrom AS asOfFrom, profile.asOfTo AS asOfTo, profile.outcomes AS outcomes
