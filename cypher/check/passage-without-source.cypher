// passage-without-source
// Passages of no source, or of more than one.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (passage:Passage)
WHERE passage.at IS NULL OR COUNT { (passage)-[:IN]->(:Source) } <> 1
RETURN passage.id AS id
ORDER BY id
LIMIT 100
