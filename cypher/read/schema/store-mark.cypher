// store-mark
// Does this database carry our mark, and is everything in it ours? Three counts that the database keeps anyway.
// @returns marked  BOOLEAN NOT NULL   whether the mark is there
// @returns nodes   INTEGER NOT NULL   nodes in the database, whoever wrote them
// @returns ours    INTEGER NOT NULL   those that say that we wrote them
// @access  READ
// @budget  20 db hits on the bundled dataset
CALL () { MATCH (mark:AnswerableStore) RETURN count(mark) > 0 AS marked }
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (n:WrittenByAnswerable) RETURN count(n) AS ours }
RETURN marked, nodes, ours
