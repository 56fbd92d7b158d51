// claim-disputed
// Does anybody answer the claim at hand with a denial, a rejection or the like?
// @returns disputed  BOOLEAN NOT NULL
// @access  READ
RETURN EXISTS {
  MATCH (position:Position)-[:ANSWERS]->(this)
  WHERE position.response IN ['denial', 'rejection', 'counter-claim', 'non-recognition', 'dissent']
    AND NOT EXISTS { (:Act {act: 'retraction'})-[:ON]->(position) }
} AS disputed
