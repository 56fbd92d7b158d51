// impact-claims
// All claims of some kinds that are about incidents, or about who stood above whom and where, a row for each.
// @param   kinds  LIST<STRING> NOT NULL   kinds of claims
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns id     STRING NOT NULL   id of the claim
// @returns claim  claim-record NOT NULL   the claim
// @key     id
// @index   claim_kind
// @access  READ
// @budget  60000 db hits on the bundled dataset
{{head}}
MATCH (claim:Claim)
WHERE claim.kind IN $kinds AND {{recorded}}
  // Of a situation, the class of a conflict is law: the snapshot has it.
  AND (claim.kind <> 'conflict-class' OR EXISTS { (claim)-[:SUBJECT]->(:Incident) })
RETURN head, claim.id AS id, {{claim-record}} AS claim
