// sources-of-text
// A page of sources that have certain words in title, symbol or publisher, in the order of ids.
// @param   ids        LIST<STRING>       ids it may have; null for any
// @param   names      STRING NOT NULL    a Lucene query for keys of names, made by `nameQuery`
// @param   text       STRING NOT NULL    a Lucene query for words, made by `nameQuery`
// @param   genre      STRING             its genre; null for all
// @param   publisher  STRING             its publisher; null for all
// @param   from       STRING             first day of publication, YYYY-MM-DD; null for any
// @param   to         STRING             last day of publication; null for any
// @param   upTo       INTEGER NOT NULL   newest revision of the record that counts
// @param   after      STRING NOT NULL    id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL   sources wanted and one more
// @returns id         STRING NOT NULL    id of a source
// @key     id
// @index   name_keys
// @index   words
// @access  READ
// @budget  5200 db hits on the bundled dataset
{{found-by-text}}
WITH found AS source
WHERE source:Source AND source.id > $after AND source.rev <= $upTo
  AND ($ids IS NULL OR source.id IN $ids)
  AND ($genre IS NULL OR source.kind = $genre)
  AND ($publisher IS NULL OR source.publisher = $publisher)
  AND ($from IS NULL OR source.publishedOn >= $from)
  AND ($to IS NULL OR source.publishedOn <= $to)
RETURN source.id AS id
ORDER BY id
LIMIT $limit
