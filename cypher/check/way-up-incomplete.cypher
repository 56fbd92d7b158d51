// way-up-incomplete
// Things with a derived link upwards that lacks its days, its revision, or what it was derived from and by.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (lower:Entity)-[way:UNDER|POSTED_TO|STATIONED_AT|LIES_IN]->()
WHERE way.key IS NULL OR way.rev IS NULL OR way.dayFrom IS NULL OR way.dayTo IS NULL OR way.because IS NULL OR way.derivedBy IS NULL
RETURN DISTINCT lower.id AS id
ORDER BY id
LIMIT 100
