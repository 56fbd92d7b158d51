// act-on-nothing
// Acts on a claim or entity that is not there, or without an author or reason.
// @returns id  STRING NOT NULL   id of the record at fault
// @key     id
// @access  READ
MATCH (act:Act)
WHERE act.act IS NULL OR act.by IS NULL OR act.reason IS NULL OR act.rev IS NULL OR NOT EXISTS { (act)-[:ON]->(:Claim|Entity) }
RETURN act.id AS id
ORDER BY id
LIMIT 100
