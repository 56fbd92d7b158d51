// sources-with-ids
// A page of those sources that are named by their ids, in the order of ids.
// @param   ids        LIST<STRING> NOT NULL   the ids wanted
// @param   genre      STRING                  its genre; null for all
// @param   publisher  STRING                  its publisher; null for all
// @param   from       STRING                  first day of publication, YYYY-MM-DD; null for any
// @param   to         STRING                  last day of publication; null for any
// @param   upTo       INTEGER NOT NULL        newest revision of the record that counts
// @param   after      STRING NOT NULL         id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL        sources wanted and one more
// @returns id         STRING NOT NULL         id of a source
// @key     id
// @index   source_id
// @access  READ
// @budget  60 db hits on the bundled dataset
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE source.id > $after AND source.rev <= $upTo
  AND ($genre IS NULL OR source.kind = $genre)
  AND ($publisher IS NULL OR source.publisher = $publisher)
  AND ($from IS NULL OR source.publishedOn >= $from)
  AND ($to IS NULL OR source.publishedOn <= $to)
RETURN DISTINCT source.id AS id
ORDER BY id
LIMIT $limit
