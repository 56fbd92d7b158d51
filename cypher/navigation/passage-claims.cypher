// passage-claims
// Which claims rest on the passage at hand and stand in the newest record?
// @returns claim  NODE
// @access  READ
MATCH (claim:Claim)-[:AT]->(this)
WHERE NOT EXISTS { (:Act {act: 'retraction'})-[:ON]->(claim) }
RETURN claim
ORDER BY claim.kind, claim.id
