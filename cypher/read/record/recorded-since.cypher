// recorded-since
// What did later revisions bring: claims, and what was said of claims recorded before?
// @param   rev         INTEGER NOT NULL   newest revision that counts
// @param   asOf        INTEGER NOT NULL   day after every answer that counts
// @param   since       INTEGER NOT NULL   revision after which changes count
// @param   after       STRING NOT NULL   key after which the page begins; empty for the first
// @param   limit       INTEGER NOT NULL   changes wanted and one more
// @returns head        STRING NOT NULL   digest of the newest changeset
// @returns total       INTEGER NOT NULL   changes on all pages
// @returns changes     LIST<MAP> NOT NULL   the page, in the order of revisions
// @index   claim_rev_id
// @access  READ
// @budget  250000 db hits on the bundled dataset
{{head}}
CALL () {
  CALL () {
    MATCH (claim:Claim)
    WHERE claim.rev > $since AND claim.rev <= $rev
    RETURN claim, NULL AS act, claim.rev AS seq, claim.id AS id
    UNION ALL
    MATCH (act:Act)-[:ON]->(claim:Claim)
    WHERE act.rev > $since AND act.rev <= $rev
    RETURN claim, act, act.rev AS seq, act.id AS id
  }
  WITH {key: right('000000' + toString(seq), 7) + '/' + id, claim: claim, act: act, seq: seq} AS change
  RETURN collect(change) AS found
}
CALL (found) {
  UNWIND found AS change
  WITH change
  WHERE change.key > $after
  WITH change
  ORDER BY change.key
  LIMIT $limit
  WITH change.key AS key, change.seq AS seq, change.act AS act, change.claim AS claim
  RETURN collect({key: key, seq: seq, act: act {.id, .act, .by, .reason}, claim: {{claim-view}}}) AS changes
}
RETURN head, size(found) AS total, changes
