// claims-of-kind
// A page of the claims of one kind, in the order of their ids.
// @param   rev           INTEGER            revision that brought it; null for all
// @param   kind          STRING             kind of claim; null for all
// @param   speaker       STRING             id of the speaker; null for all
// @param   source        STRING             id of the source; null for all
// @param   subject       STRING             id of the subject; null for all
// @param   object        STRING             id of the object; null for all
// @param   withdrawn     BOOLEAN NOT NULL   whether claims withdrawn since are among them
// @param   upTo          INTEGER NOT NULL   newest revision of the record that counts
// @param   after         STRING NOT NULL    id after which the page begins; empty for the first
// @param   limit         INTEGER NOT NULL   claims wanted and one more
// @returns id            STRING NOT NULL    id of a claim
// @key     id
// @index   claim_kind_id
// @access  READ
// @budget  870 db hits on the bundled dataset
MATCH (claim:Claim)
USING INDEX claim:Claim(kind, id)
WHERE claim.kind = $kind AND {{claim-filter}}
// The index holds them in this order, and is only followed in it where both of its properties are named.
WITH claim
ORDER BY claim.kind, claim.id
LIMIT $limit
RETURN claim.id AS id
