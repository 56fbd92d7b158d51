// claims-of-text
// A page of the claims whose sentence holds certain words, in the order of their ids.
// @param   ids           LIST<STRING>       ids it may have; null for any
// @param   names         STRING NOT NULL    a Lucene query for keys of names, made by `nameQuery`
// @param   text          STRING NOT NULL    a Lucene query for words, made by `nameQuery`
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
// @index   name_keys
// @index   words
// @access  READ
// @budget  5000 db hits on the bundled dataset
{{found-by-text}}
WITH found AS claim
WHERE claim:Claim AND ($ids IS NULL OR claim.id IN $ids)
WITH claim
WHERE {{claim-filter}}
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT $limit
