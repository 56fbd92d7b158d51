// claims-with-ids
// A page of those claims that are named by their ids, in the order of ids.
// @param   ids        LIST<STRING> NOT NULL   the ids wanted
// @param   rev        INTEGER                 revision that brought it; null for all
// @param   kind       STRING                  kind of claim; null for all
// @param   speaker    STRING                  id of the speaker; null for all
// @param   source     STRING                  id of the source; null for all
// @param   subject    STRING                  id of the subject; null for all
// @param   object     STRING                  id of the object; null for all
// @param   withdrawn  BOOLEAN NOT NULL        whether claims withdrawn since are among them
// @param   upTo       INTEGER NOT NULL        newest revision of the record that counts
// @param   after      STRING NOT NULL         id after which the page begins; empty for the first
// @param   limit      INTEGER NOT NULL        claims wanted and one more
// @returns id         STRING NOT NULL         id of a claim
// @key     id
// @index   claim_id
// @access  READ
// @budget  60 db hits on the bundled dataset
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE {{claim-filter}}
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT $limit
