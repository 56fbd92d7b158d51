CALL () {
  MATCH (changeset:Changeset)
  USING INDEX changeset:Changeset(seq)
  WHERE changeset.seq > 0
  RETURN coalesce(changeset.content, changeset.digest) AS head
  ORDER BY changeset.seq DESC
  LIMIT 1
}
