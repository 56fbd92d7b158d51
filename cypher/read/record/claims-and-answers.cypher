// claims-and-answers
// Claims by id, with what they answer and whatever answers either.
// @param   ids     LIST<STRING> NOT NULL   ids, of claims and of anything else
// @param   rev     INTEGER NOT NULL   revision of the record
// @returns head    STRING NOT NULL   digest of the newest changeset
// @returns claims  LIST<claim-record> NOT NULL   the claims, withdrawn ones among them
// @index   claim_id
// @access  READ
// @budget  1000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $ids AS id
  MATCH (named:Claim {id: id})-[:ANSWERS*0..1]->(answered:Claim)<-[:ANSWERS*0..2]-(claim:Claim)
  WITH DISTINCT claim
  WHERE claim.rev <= $rev
  RETURN collect({{claim-record}}) AS claims
}
RETURN head, claims
