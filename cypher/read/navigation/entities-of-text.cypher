// entities-of-text
// A page of what has certain words in one of its names, in the order of ids.
// @param   ids        LIST<STRING>       ids it may have; null for any
// @param   names      STRING NOT NULL    a Lucene query for keys of names, made by `nameQuery`
// @param   text       STRING NOT NULL    a Lucene query for words, made by `nameQuery`
// @param   situation  STRING             id of its situation; null for all
// @param   type       STRING             its type; null for all
// @param   upTo       INTEGER NOT NULL   newest revision of the record that counts
// @param   after      STRING NOT NULL    id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL   entities wanted and one more
// @returns id         STRING NOT NULL    id of an entity
// @key     id
// @index   name_keys
// @index   words
// @access  READ
// @budget  1100 db hits on the bundled dataset
{{found-by-text}}
WITH found AS entity
WHERE entity:Entity AND entity.id > $after AND entity.rev <= $upTo AND ($type IS NULL OR entity.type = $type)
  AND ($ids IS NULL OR entity.id IN $ids)
  AND ($situation IS NULL OR EXISTS { (entity)-[:BELONGS_TO]->(:Entity {id: $situation}) })
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
