// source-incomplete
// Sources without a title or genre.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (source:Source)
WHERE source.title IS NULL OR source.kind IS NULL
RETURN source.id AS id
ORDER BY id
LIMIT 100
