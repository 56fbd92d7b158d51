CALL () {
  MATCH (changeset:Changeset)
  RETURN changeset.digest AS head
  ORDER BY changeset.seq DESC
  LIMIT 1
}
