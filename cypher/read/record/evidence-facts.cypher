// evidence-facts
// What is alleged or charged in a situation, and every finding on an element of it.
// @param   subject    STRING NOT NULL    id of a situation or incident
// @param   asOf       INTEGER NOT NULL   day looked from
// @param   rev        INTEGER NOT NULL   revision of the record
// @param   most       INTEGER NOT NULL   as many findings as are answered whole; of more, their number alone
// @returns head       STRING NOT NULL    digest of the newest changeset
// @returns known      BOOLEAN NOT NULL   whether the subject exists
// @returns ids        LIST<STRING> NOT NULL   subjects that could have been meant, where it does not exist
// @returns subjects   LIST<STRING> NOT NULL   the subject and everything that lies in it
// @returns categories LIST<STRING> NOT NULL   categories that a speaker sees in it or a step charges
// @returns many       INTEGER NOT NULL   how many findings there are
// @returns claims     LIST<claim-view> NOT NULL   the findings
// @index   entity_id
// @access  READ
// @budget  22000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (subject:Entity {id: $subject})
WHERE subject.rev <= $rev AND (subject:Incident OR subject:Situation)
CALL (subject) {
  MATCH (subject)<-[:BELONGS_TO*0..1]-(within:Entity)
  WHERE within.rev <= $rev AND (within = subject OR within:Incident)
  RETURN collect(DISTINCT within) AS within
}
CALL (within) {
  UNWIND within AS incident
  MATCH (incident)<-[:SUBJECT]-(claim:Characterization)-[:OBJECT]->(category:LegalCategory)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  RETURN collect(DISTINCT category.id) AS seen
}
CALL (subject) {
  MATCH (subject:Situation)<-[:BELONGS_TO]-(person:Person)<-[:SUBJECT]-(claim:ProceduralStep)-[:NAMES]->(category:LegalCategory)
  WHERE person.rev <= $rev AND {{recorded}} AND claim.seenFrom <= $asOf
  RETURN collect(DISTINCT category.id) AS charged
}
CALL (within) {
  UNWIND within AS about
  MATCH (about)<-[:SUBJECT]-(claim:ElementFinding)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  UNWIND found AS claim
  WITH claim
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({{claim-view}}) AS claims
}
CALL (subject) {
  WITH subject WHERE subject IS NULL
  MATCH (near:Incident|Situation)
  WHERE near.rev <= $rev
  RETURN collect(near.id) AS ids
}
RETURN head, subject IS NOT NULL AS known, ids, [one IN within | one.id] AS subjects, seen + charged AS categories, many, claims
