// claim-verification
// How far has the claim at hand been checked, after every later judgement?
// @returns verification  STRING NOT NULL
// @access  READ
OPTIONAL MATCH (act:Act {act: 'verification'})-[:ON]->(this)
WITH this, act
ORDER BY act.rev DESC, act.id
LIMIT 1
RETURN coalesce(act.verification, this.verification) AS verification
