// head
// What does the store hold: the newest changeset, everything an import wrote with it, and the number of claims?
// @returns head    STRING    fingerprint of everything the store holds; null in an empty store
// @returns digest  STRING    digest of the newest changeset; null in an empty store
// @returns seq     INTEGER    its number
// @returns claims  INTEGER NOT NULL    claims in the store
// @index changeset_seq
// @access  READ
// @budget  8 db hits on the bundled dataset
CALL () {
  OPTIONAL MATCH (changeset:Changeset)
  USING INDEX changeset:Changeset(seq)
  WHERE changeset.seq > 0
  RETURN coalesce(changeset.content, changeset.digest) AS head, changeset.digest AS digest, changeset.seq AS seq
  ORDER BY changeset.seq DESC
  LIMIT 1
}
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
RETURN head, digest, seq, claims
