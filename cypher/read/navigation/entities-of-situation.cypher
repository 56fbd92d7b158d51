// entities-of-situation
// A page of what belongs to one situation, in the order of ids.
// @param   situation  STRING NOT NULL    id of the situation
// @param   type       STRING             its type; null for all
// @param   upTo       INTEGER NOT NULL   newest revision of the record that counts
// @param   after      STRING NOT NULL    id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL   entities wanted and one more
// @returns id         STRING NOT NULL    id of an entity
// @key     id
// @index   entity_id
// @access  READ
// @budget  900 db hits on the bundled dataset
MATCH (:Entity {id: $situation})<-[:BELONGS_TO]-(entity:Entity)
WHERE entity.id > $after AND entity.rev <= $upTo AND ($type IS NULL OR entity.type = $type)
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
