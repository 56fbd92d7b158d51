// recorded-since
// What did later revisions bring: claims, and judgements on what was recorded before?
// @param   rev         INTEGER NOT NULL   newest revision that counts
// @param   asOf        INTEGER NOT NULL   day after every answer that counts
// @param   since       INTEGER NOT NULL   revision after which changes count
// @param   atRev       INTEGER NOT NULL   revision in which the page before ended; `since` for the first
// @param   after       STRING NOT NULL    id in it after which the page begins
// @param   limit       INTEGER NOT NULL   changes wanted and one more
// @returns head        STRING NOT NULL   digest of the newest changeset
// @returns total       INTEGER NOT NULL   changes on all pages
// @returns changes     LIST<{id: STRING, rev: INTEGER, act?: {act: STRING, by: STRING, reason: STRING}, claim?: claim-view, compared: LIST<named>}> NOT NULL   the page, in the order of revisions, each with what it recorded or judged
// @index   claim_rev_id, act_rev_id
// @access  READ
// @budget  22000 db hits on the bundled dataset
{{head}}
CALL () {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(rev, id)
  WHERE claim.rev > $since AND claim.rev <= $rev AND claim.id > ''
  RETURN count(claim) AS came
}
CALL () {
  MATCH (act:Act)
  USING INDEX act:Act(rev, id)
  WHERE act.rev > $since AND act.rev <= $rev AND act.id > ''
  RETURN count(act) AS judged
}
CALL () {
  // What is left of the revision in which the page before ended, then what later ones brought: each begins where it is wanted.
  CALL () {
    MATCH (change:Claim)
    USING INDEX change:Claim(rev, id)
    WHERE change.rev = $atRev AND change.id > $after
    WITH change
    ORDER BY change.rev, change.id
    LIMIT $limit
    RETURN change
    UNION ALL
    MATCH (change:Claim)
    USING INDEX change:Claim(rev, id)
    WHERE change.rev > $atRev AND change.rev <= $rev AND change.id > ''
    WITH change
    ORDER BY change.rev, change.id
    LIMIT $limit
    RETURN change
    UNION ALL
    MATCH (change:Act)
    USING INDEX change:Act(rev, id)
    WHERE change.rev = $atRev AND change.id > $after
    WITH change
    ORDER BY change.rev, change.id
    LIMIT $limit
    RETURN change
    UNION ALL
    MATCH (change:Act)
    USING INDEX change:Act(rev, id)
    WHERE change.rev > $atRev AND change.rev <= $rev AND change.id > ''
    WITH change
    ORDER BY change.rev, change.id
    LIMIT $limit
    RETURN change
  }
  WITH change
  ORDER BY change.rev, change.id
  LIMIT $limit
  OPTIONAL MATCH (change)-[:ON]->(judged:Claim)
  WITH change, CASE WHEN change:Claim THEN change ELSE judged END AS claim
  ORDER BY change.rev, change.id
  RETURN collect({
    id: change.id,
    rev: change.rev,
    act: CASE WHEN change:Act THEN change {.act, .by, .reason} END,
    claim: CASE WHEN claim IS NOT NULL THEN {{claim-view}} END,
    compared: [(change)-[:ON|COMPARES_WITH]->(entity:Entity) | entity {{named}}]
  }) AS changes
}
RETURN head, came + judged AS total, changes
