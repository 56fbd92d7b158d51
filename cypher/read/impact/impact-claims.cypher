// impact-claims
// A part of what is said of the conduct in all incidents, in the order of ids, a row for each claim.
// @param   kinds  LIST<STRING> NOT NULL   kinds of claims
// @param   after  STRING NOT NULL   id of the claim after which the part begins; empty for the first
// @param   limit  INTEGER NOT NULL   how many claims a part has
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
USING INDEX claim:Claim(kind)
WHERE claim.id > $after AND claim.kind IN $kinds AND {{recorded}}
  // Of a situation, the class of a conflict is law: the snapshot has it.
  AND (claim.kind <> 'conflict-class' OR EXISTS { (claim)-[:SUBJECT]->(:Incident) })
WITH head, claim
ORDER BY claim.id
LIMIT $limit
RETURN head, claim.id AS id, {{claim-record}} AS claim
