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
// @budget  40000 db hits on the bundled dataset
{{head}}
CALL () {
  MATCH (claim:Claim)
  WHERE claim.rev > $since AND claim.rev <= $rev
  RETURN count(claim) AS came
}
CALL () {
  MATCH (act:Act)-[:ON]->(:Claim)
  WHERE act.rev > $since AND act.rev <= $rev
  RETURN count(act) AS judged
}
CALL () {
  CALL () {
    MATCH (claim:Claim)
    WHERE claim.rev > $since AND claim.rev <= $rev
    WITH claim, right('000000' + toString(claim.rev), 7) + '/' + claim.id AS key
    WHERE key > $after
    WITH claim, key
    ORDER BY key
    LIMIT $limit
    RETURN claim, NULL AS act, key
    UNION ALL
    MATCH (act:Act)-[:ON]->(claim:Claim)
    WHERE act.rev > $since AND act.rev <= $rev
    WITH claim, act, right('000000' + toString(act.rev), 7) + '/' + act.id AS key
    WHERE key > $after
    WITH claim, act, key
    ORDER BY key
    LIMIT $limit
    RETURN claim, act, key
  }
  WITH claim, act, key
  ORDER BY key
  LIMIT $limit
  WITH key, coalesce(act.rev, claim.rev) AS seq, act, claim
  RETURN collect({key: key, seq: seq, act: act {.id, .act, .by, .reason}, claim: {{claim-view}}}) AS changes
}
RETURN head, came + judged AS total, changes
