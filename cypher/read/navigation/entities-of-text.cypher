// entities-of-text
// A page of what has certain words in one of its names, in the order of ids.
// @param   text       STRING NOT NULL    a Lucene query, escaped
// @param   situation  STRING             id of its situation; null for all
// @param   type       STRING             its type; null for all
// @param   after      STRING NOT NULL    id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL   entities wanted and one more
// @returns id         STRING NOT NULL    id of an entity
// @key     id
// @index   names
// @access  READ
// @budget  1100 db hits on the bundled dataset
CALL db.index.fulltext.queryNodes('names', $text, {limit: 5000}) YIELD node AS entity
WITH entity
WHERE entity:Entity AND entity.id > $after AND ($type IS NULL OR entity.type = $type)
  AND ($situation IS NULL OR EXISTS { (entity)-[:BELONGS_TO]->(:Entity {id: $situation}) })
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
