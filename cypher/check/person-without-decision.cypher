// person-without-decision
// Natural persons whom no recorded public decision of a court names.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (person:Person)
WHERE person.namedIn IS NULL OR NOT EXISTS { (:Source {id: person.namedIn, kind: 'decision'}) }
RETURN person.id AS id
ORDER BY id
LIMIT 100
