// claim-positions
// Which answers to the claim at hand stand in the newest record?
// @returns position  NODE
// @access  READ
MATCH (position:Position)-[:ANSWERS]->(this)
WHERE NOT EXISTS { (:Act {act: 'retraction'})-[:ON]->(position) }
RETURN position
ORDER BY position.id
