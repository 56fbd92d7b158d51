// entities-with-ids
// A page of those entities that are named by their ids, in the order of ids.
// @param   ids        LIST<STRING> NOT NULL   the ids wanted
// @param   situation  STRING                  id of the situation it belongs to; null for all
// @param   type       STRING                  its type; null for all
// @param   upTo       INTEGER NOT NULL        newest revision of the record that counts
// @param   after      STRING NOT NULL         id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL        entities wanted and one more
// @returns id         STRING NOT NULL         id of an entity
// @key     id
// @index   entity_id
// @access  READ
// @budget  60 db hits on the bundled dataset
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE ($situation IS NULL OR EXISTS { (entity)-[:BELONGS_TO]->(:Entity {id: $situation}) })
  AND entity.id > $after AND entity.rev <= $upTo AND ($type IS NULL OR entity.type = $type)
RETURN DISTINCT entity.id AS id
ORDER BY id
LIMIT $limit
