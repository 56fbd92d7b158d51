// chain-claims
// What is alleged and said of some incidents, what is alleged of some persons, and what is said of some actors about one another: a row for each claim.
// @param   incidents LIST<STRING> NOT NULL   ids of incidents
// @param   persons   LIST<STRING> NOT NULL   persons of whom all that is alleged is wanted
// @param   actors    LIST<STRING> NOT NULL   actors and posts that appraisals are about
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns id        STRING NOT NULL   id of the claim
// @returns claim     claim-record NOT NULL   the claim
// @key     id
// @index   entity_id
// @access  READ
// @budget  8000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $incidents AS id
  MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Attribution|Occurrence)
  RETURN claim
  UNION
  UNWIND $persons AS id
  MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Attribution)
  RETURN claim
  UNION
  UNWIND $actors AS id
  MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Appraisal)-[:IS_ABOUT|OBJECT]->(about:Actor)
  WHERE about.id IN $actors
  RETURN claim
}
WITH DISTINCT head, claim
WHERE {{recorded}}
RETURN head, claim.id AS id, {{claim-record}} AS claim
