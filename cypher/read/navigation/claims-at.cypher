// claims-at
// What does the record hold of certain claims at a revision?
// @param   ids    LIST<STRING> NOT NULL   ids of claims
// @param   rev    INTEGER NOT NULL   newest revision that counts
// @param   asOf   INTEGER NOT NULL   day looked from
// @returns id     STRING NOT NULL    id of a claim
// @returns claim  claim-view NOT NULL   the claim, with speaker, source and answers
// @key     id
// @index   claim_id
// @access  READ
// @budget  3500 db hits on the bundled dataset
MATCH (claim:Claim)
WHERE claim.id IN $ids
RETURN claim.id AS id, {{claim-view}} AS claim
