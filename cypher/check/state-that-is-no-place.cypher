// state-that-is-no-place
// States that are not also places and actors.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (state:State)
WHERE NOT state:Place OR NOT state:Actor
RETURN state.id AS id
ORDER BY id
LIMIT 100
