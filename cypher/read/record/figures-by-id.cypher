// figures-by-id
// Claimed counts by id, with every figure that contains them, near and far.
// @param   ids     LIST<STRING> NOT NULL   ids of the claims
// @param   asOf    INTEGER NOT NULL   day looked from
// @param   rev     INTEGER NOT NULL   revision of the record
// @returns head    STRING NOT NULL   digest of the newest changeset
// @returns known   LIST<STRING> NOT NULL   ids of figures that could have been meant
// @returns claims  LIST<{claim: claim-view, population?: STRING, nestsIn: LIST<STRING>, within: LIST<STRING>}> NOT NULL   the figures, with population and the ids of those that contain them
// @index   claim_id
// @access  READ
// @budget  660 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  WITH DISTINCT claim
  WHERE claim:Figure AND {{recorded}} AND claim.seenFrom <= $asOf
  RETURN collect({claim: {{claim-view}}, population: head([(claim)-[:OBJECT]->(population) | population.name]), nestsIn: [(claim)-[:NESTS_IN]->(wider:Figure) | wider.id], within: COLLECT { MATCH (claim)-[:NESTS_IN*1..12]->(wider:Figure) RETURN DISTINCT wider.id }}) AS claims
}
CALL (claims) {
  WITH claims WHERE size(claims) < size($ids)
  MATCH (claim:Figure)
  WHERE {{recorded}}
  RETURN collect(claim.id) AS known
}
RETURN head, known, claims
