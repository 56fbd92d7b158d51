// await-indexes
// Waits until every index is filled and can be used.
// @param   seconds  INTEGER NOT NULL   how long to wait at most
// @access  READ
// @budget  0 db hits on the bundled dataset
CALL db.awaitIndexes($seconds)
