// chain-targets
// What an answer to claims answers: a row for each claim that stands.
// @param   claim  STRING NOT NULL   id of the answer
// @param   kinds  LIST<STRING> NOT NULL   kinds of claims that chains read
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns id     STRING NOT NULL   id of the claim
// @returns claim  claim-record NOT NULL   the claim
// @key     id
// @index   claim_id
// @access  READ
// @budget  400 db hits on the bundled dataset
{{head}}
MATCH (answer:Claim {id: $claim})-[:ANSWERS]->(claim:Claim)
WHERE claim.kind IN $kinds AND {{recorded}}
WITH DISTINCT head, claim
RETURN head, claim.id AS id, {{claim-record}} AS claim
