CALL () {
  MATCH (changeset:Changeset)
  RETURN coalesce(changeset.content, changeset.digest) AS head
  ORDER BY changeset.seq DESC
  LIMIT 1
}
