// entity-incomplete
// Entities without a name, or whose labels do not say their type.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (entity:Entity)
WHERE entity.name IS NULL OR entity.type IS NULL OR NOT entity.type IN labels(entity)
RETURN entity.id AS id
ORDER BY id
LIMIT 100
