// violations-with-ids
// A page of those alleged violations that are named by their ids, in the order of ids.
// @param   ids           LIST<STRING> NOT NULL   the ids wanted
// @param   incident      STRING                  id of the incident; null for all
// @param   category      STRING                  id of the category; null for all
// @param   allegedActor  STRING                  id of the alleged actor; null for all
// @param   situation     STRING                  id of the situation; null for all
// @param   upTo          INTEGER NOT NULL        newest revision of the record that counts
// @param   after         STRING NOT NULL         id after which the page begins; empty for the first
// @param   limit         INTEGER NOT NULL        alleged violations wanted and one more
// @returns id            STRING NOT NULL         id of an alleged violation
// @key     id
// @index   alleged_violation_id
// @access  READ
// @budget  60 db hits on the bundled dataset
UNWIND $ids AS id
MATCH (violation:AllegedViolation {id: id})
WHERE {{violation-filter}}
RETURN DISTINCT violation.id AS id
ORDER BY id
LIMIT $limit
