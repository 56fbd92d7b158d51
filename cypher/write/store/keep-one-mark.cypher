// keep-one-mark
// Makes sure that a database has one mark at most, also when two programs find it empty at the same moment.
// @access  WRITE
CREATE CONSTRAINT answerable_store_id IF NOT EXISTS FOR (n:AnswerableStore) REQUIRE n.id IS UNIQUE
