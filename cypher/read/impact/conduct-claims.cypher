// conduct-claims
// What is said of the conduct in some incidents, a row for each claim.
// @param   incidents LIST<STRING> NOT NULL   ids of incidents
// @param   kinds     LIST<STRING> NOT NULL   kinds of claims
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns id        STRING NOT NULL   id of the claim
// @returns claim     claim-record NOT NULL   the claim
// @key     id
// @index   entity_id
// @access  READ
// @budget  20000 db hits on the bundled dataset
{{head}}
UNWIND $incidents AS incident
MATCH (:Entity {id: incident})<-[:SUBJECT]-(claim:Claim)
WHERE claim.kind IN $kinds AND {{recorded}}
RETURN head, claim.id AS id, {{claim-record}} AS claim
