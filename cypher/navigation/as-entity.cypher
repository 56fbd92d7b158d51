// as-entity
// The thing at hand, as an entity.
// @returns entity  NODE NOT NULL
// @access  READ
WITH this AS entity
WHERE entity:Entity
RETURN entity
