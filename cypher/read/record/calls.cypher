// calls
// What does a source ask of whom, and who answered?
// @param   source     STRING   id of the source, or of one it passes on; null for all
// @param   addressee  STRING   id of an addressee; null for all
// @param   asOf       INTEGER NOT NULL   day looked from
// @param   rev        INTEGER NOT NULL   revision of the record
// @param   most       INTEGER NOT NULL   as many calls as are answered whole; of more, their number alone
// @returns head       STRING NOT NULL   digest of the newest changeset
// @returns many       INTEGER NOT NULL   how many calls there are
// @returns claims     LIST<{claim: claim-view, addressees: LIST<named>}> NOT NULL   calls with addressees and the claims that answer them
// @index      source_id, entity_id
// @access  READ
// @budget  2900 db hits on the bundled dataset
{{head}}
CALL () {
  CALL () {
    WITH $source AS wanted
    WHERE wanted IS NOT NULL
    MATCH (:Source {id: wanted})<-[:REPORTS*0..1]-(:Source)<-[:IN]-(:Passage)<-[:AT]-(claim:Call)
    RETURN claim
    UNION
    WITH $addressee AS wanted
    WHERE wanted IS NOT NULL AND $source IS NULL
    MATCH (:Entity {id: wanted})<-[:ASKS]-(claim:Call)
    RETURN claim
    UNION
    WITH $source AS wanted
    WHERE wanted IS NULL AND $addressee IS NULL
    MATCH (claim:Call)
    RETURN claim
  }
  WITH claim
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
    AND ($addressee IS NULL OR EXISTS { (claim)-[:ASKS]->(:Entity {id: $addressee}) })
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  ORDER BY claim.seenFrom, claim.pinpoint, claim.id
  RETURN collect({claim: {{claim-view}}, addressees: [(claim)-[:ASKS]->(addressee) | addressee {{named}}]}) AS claims
}
RETURN head, many, claims
