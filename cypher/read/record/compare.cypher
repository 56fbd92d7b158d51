// compare
// What does each of some speakers say of one subject, and of what others claim of it?
// @param   rev         INTEGER NOT NULL   newest revision that counts
// @param   asOf        INTEGER NOT NULL   day looked from
// @param   most        INTEGER NOT NULL   claims that one answer carries
// @param   subjects    LIST<STRING> NOT NULL   id of what is spoken of, and of the records judged to be of the same thing
// @param   speakers    LIST<STRING> NOT NULL   ids of the speakers
// @returns head        STRING NOT NULL   digest of the newest changeset
// @returns known       LIST<STRING> NOT NULL   ids among those asked for that exist
// @returns many        INTEGER NOT NULL   how many claims there are
// @returns claims      LIST<{claim: claim-view, response?: STRING}> NOT NULL   claims with kind of answer and speaker
// @index   entity_id
// @access  READ
// @budget  5000 db hits on the bundled dataset
{{head}}
CALL () {
  MATCH (asked:Entity)
  WHERE asked.id IN $speakers + $subjects AND asked.rev <= $rev
  RETURN collect(asked.id) AS known
}
CALL () {
  CALL () {
    MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)
    WHERE subject.id IN $subjects AND subject.rev <= $rev
    RETURN claim
    UNION
    MATCH (subject:Entity)<-[:SUBJECT]-(:Claim)<-[:ANSWERS]-(claim:Position)
    WHERE subject.id IN $subjects AND subject.rev <= $rev
    RETURN claim
  }
  MATCH (claim)-[:SAID_BY]->(speaker:Entity)
  WHERE speaker.id IN $speakers AND {{recorded}} AND claim.seenFrom <= $asOf
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({response: claim.response, claim: {{claim-view}}}) AS claims
}
RETURN head, known, many, claims
