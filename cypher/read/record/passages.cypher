// passages
// What does a source say at a place in it: every claim that rests on that passage?
// @param   source    STRING NOT NULL   id of the source
// @param   at        STRING   pinpoint; null for all
// @param   asOf      INTEGER NOT NULL   day looked from, for answers to the claims
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns source    source-view   the source; null when unknown
// @returns pinpoints LIST<STRING>   all pinpoints of the source, to name near ones
// @returns passages  LIST<{at: STRING, sha256?: STRING, claims: LIST<claim-view>}> NOT NULL   passages with their claims
// @index   source_id
// @access  READ
// @budget  24000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (source:Source {id: $source})
WHERE source.rev <= $rev
CALL (source) {
  MATCH (passage:Passage)-[:IN]->(source)
  WHERE passage.rev <= $rev
  RETURN collect(passage.at) AS pinpoints
}
CALL (source) {
  MATCH (passage:Passage)-[:IN]->(source)
  WHERE passage.rev <= $rev AND ($at IS NULL OR passage.at = $at)
  CALL (passage) {
    MATCH (claim:Claim)-[:AT]->(passage)
    WHERE {{recorded}}
    WITH claim
    ORDER BY claim.kind, claim.id
    RETURN collect({{claim-view}}) AS claims
  }
  WITH passage, claims
  WHERE size(claims) > 0 OR passage.sha256 IS NOT NULL
  RETURN collect({at: passage.at, sha256: passage.sha256, claims: claims}) AS passages
}
RETURN head, source {{source-view}} AS source, pinpoints, passages
