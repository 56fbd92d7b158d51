// law-without-name
// Law records without the name or citation they are shown by.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (record:Provision|LegalCategory|Instrument|Remedy|StandardOfProof)
WHERE record.name IS NULL AND record.citation IS NULL
RETURN record.id AS id
ORDER BY id
LIMIT 100
