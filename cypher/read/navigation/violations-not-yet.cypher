// violations-not-yet
// Which alleged violations does the record hold now that it did not hold at an earlier revision?
// @param   upTo  INTEGER NOT NULL   the earlier revision
// @returns id    STRING NOT NULL    id of an alleged violation
// @key     id
// @index   alleged_violation_id
// @access  READ
// @budget  1500 db hits on the bundled dataset
MATCH (violation:AllegedViolation)
WHERE violation.id > ''
  AND size([turn IN violation.turns WHERE turn <= $upTo]) % 2 = 0
RETURN violation.id AS id
