// restricted-in-public
// Claims, entities and sources that are not for the public, or do not say that they are, and are in the store all the same.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (record:Claim|Entity|Source)
WHERE coalesce(record.handling, 'restricted') <> 'public'
RETURN record.id AS id
ORDER BY id
LIMIT 100
