// disputes
// What do a speaker and, where wanted, its organs and officials reject, and what of others does it answer?
// @param   rev         INTEGER NOT NULL   newest revision that counts
// @param   asOf        INTEGER NOT NULL   day looked from
// @param   by          STRING NOT NULL   id of the speaker
// @param   organs      BOOLEAN NOT NULL   whether organs, their offices and who holds them speak for it
// @param   subject     STRING             id of what the answered claims are about; null for everything
// @param   responses   LIST<STRING> NOT NULL   the kinds of answer that dispute
// @param   after       STRING NOT NULL   id after which the page begins; empty for the first
// @param   limit       INTEGER NOT NULL   positions wanted and one more
// @returns head        STRING NOT NULL   digest of the newest changeset
// @returns known       LIST<STRING> NOT NULL   ids among those asked for that exist
// @returns total       INTEGER NOT NULL   positions on all pages
// @returns positions   LIST<{claim: claim-view, response?: STRING}> NOT NULL   the page: each position with its kind
// @index   entity_id
// @access  READ
// @budget  11000 db hits on the bundled dataset
{{head}}
CALL () {
  MATCH (asked:Entity)
  WHERE asked.id IN [$by, $subject] AND asked.rev <= $rev
  RETURN collect(asked.id) AS known
}
OPTIONAL MATCH (speaker:Entity {id: $by})
WHERE speaker.rev <= $rev
CALL (speaker) {
  MATCH (speaker) (()<-[:OBJECT]-(claim:Structure WHERE {{recorded}} AND claim.relation IN ['ORGAN_OF', 'MEMBER_OF', 'SUBORDINATE_TO'])-[:SUBJECT]->(:StateOrgan|Office)){0,4} (organ)
  WHERE $organs OR organ = speaker
  WITH DISTINCT organ
  CALL (organ) {
    RETURN organ AS voice, NULL AS posting
    UNION
    WITH organ
    WHERE $organs AND organ:Office
    MATCH (organ)<-[:OBJECT]-(claim:Posting)-[:SUBJECT]->(voice:Person)
    WHERE {{recorded}}
    RETURN voice, claim AS posting
  }
  WITH DISTINCT voice, posting
  MATCH (voice)<-[:SAID_BY]-(claim:Position)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf AND claim.response IN $responses
    // What has no day of its own is not there before anything that it answers.
    AND (claim.actOn IS NOT NULL OR EXISTS { (claim)-[:ANSWERS]->(answered:Claim) WHERE answered.seenFrom <= $asOf })
    // Who holds an office speaks for it while holding it; without a day on either side nothing rules it out.
    AND (posting IS NULL
      OR coalesce(claim.actOn, claim.publishedOn) IS NULL
      OR (posting.certFrom >= posting.certTo AND posting.possFrom >= posting.possTo)
      OR posting.certFrom <= coalesce(claim.actOn, claim.publishedOn) < posting.certTo
      OR posting.possFrom <= coalesce(claim.actOn, claim.publishedOn) < posting.possTo)
    AND ($subject IS NULL OR EXISTS { (claim)-[:ANSWERS]->(:Claim)-[:SUBJECT]->(:Entity {id: $subject}) })
  RETURN collect(DISTINCT claim) AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  WHERE claim.id > $after
  WITH claim
  ORDER BY claim.id
  LIMIT $limit
  RETURN collect({response: claim.response, claim: {{claim-view}}}) AS positions
}
RETURN head, known, size(found) AS total, positions
