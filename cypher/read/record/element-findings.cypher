// element-findings
// Who regards which element as supported, contradicted or open, for an incident, a situation with all in it, or an alleged actor?
// @param   subject   STRING NOT NULL   id of an incident, situation or actor
// @param   asOf      INTEGER NOT NULL   day looked from
// @param   rev       INTEGER NOT NULL   revision of the record
// @param   most       INTEGER NOT NULL   as many findings as are answered whole; of more, their number alone
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the subject exists
// @returns ids       LIST<STRING> NOT NULL   subjects that could have been meant, where it does not exist
// @returns subjects  LIST<STRING> NOT NULL   the subject and everything that lies in it
// @returns many       INTEGER NOT NULL   how many findings there are
// @returns claims    LIST<claim-view> NOT NULL   the findings
// @index   entity_id
// @access  READ
// @budget  19000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (subject:Entity {id: $subject})
WHERE subject.rev <= $rev AND (subject:Incident OR subject:Situation OR subject:Actor)
CALL (subject) {
  MATCH (subject)<-[:BELONGS_TO*0..1]-(within:Entity)
  WHERE within.rev <= $rev AND (within = subject OR within:Incident)
  RETURN collect(DISTINCT within.id) AS subjects
}
CALL (subject) {
  WITH subject WHERE subject IS NULL
  MATCH (near:Incident|Situation)
  WHERE near.rev <= $rev
  RETURN collect(near.id) AS ids
}
CALL (subject) {
  MATCH (subject)<-[:BELONGS_TO*0..1]-(within:Entity)<-[:SUBJECT|SCOPE]-(claim:ElementFinding)
  WHERE within.rev <= $rev
  WITH DISTINCT claim
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  WITH collect(claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({{claim-view}}) AS claims
}
RETURN head, subject IS NOT NULL AS known, ids, subjects, many, claims
