// head
// What does the store hold: the newest changeset and the number of claims?
// @returns head    STRING    digest of the newest changeset; null in an empty store
// @returns seq     INTEGER    its number
// @returns claims  INTEGER NOT NULL    claims in the store
// @access  READ
CALL () { OPTIONAL MATCH (changeset:Changeset) RETURN changeset.digest AS head, changeset.seq AS seq ORDER BY changeset.seq DESC LIMIT 1 }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
RETURN head, seq, claims
