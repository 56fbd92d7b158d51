// words-held
// Which of these words does anything hold that was recorded by a revision? What is asked where nothing holds all of them.
// @param   words  LIST<STRING> NOT NULL   Lucene queries for one word each, made by `nameQuery`
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns held   LIST<BOOLEAN> NOT NULL   for each word, whether something holds it
// @index   words
// @access  READ
// @budget  500 db hits on the bundled dataset
{{head}}
CALL (head) {
  UNWIND range(0, size($words) - 1) AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('words', $words[at], {limit: 20}) YIELD node AS found
    WHERE found.rev <= $rev AND (found.turns IS NULL OR size([turn IN found.turns WHERE turn <= $rev]) % 2 = 1)
    RETURN count(found) > 0 AS holds
  }
  WITH at, holds
  ORDER BY at
  RETURN collect(holds) AS held
}
RETURN head, held
