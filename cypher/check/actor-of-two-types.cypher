// actor-of-two-types
// Actors that are of no type of actor, or of more than one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (actor:Actor)
WHERE size([label IN labels(actor) WHERE label IN ['State', 'StateOrgan', 'ArmedGroup', 'Unit', 'Person', 'Organization', 'Institution', 'Population', 'Collective']]) <> 1
RETURN actor.id AS id
ORDER BY id
LIMIT 100
