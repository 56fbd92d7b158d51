// mark-store
// Marks a database as ours: one that holds nothing, or one whose every node was found to be ours. Returns no row where it holds anything else.
// @returns id  STRING NOT NULL   id of the mark
// @key     id
// @access  WRITE
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (n:WrittenByAnswerable) RETURN count(n) AS ours }
WITH nodes, ours
WHERE nodes = ours
MERGE (mark:AnswerableStore {id: 'store'})
SET mark:WrittenByAnswerable
RETURN mark.id AS id
