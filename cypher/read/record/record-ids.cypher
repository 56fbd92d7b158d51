// record-ids
// Which records does the store hold, so that an import can say what it would change?
// @returns content  STRING             fingerprint of everything the store holds; null in an empty store
// @returns claims   LIST<STRING> NOT NULL   ids of all claims
// @returns entities LIST<STRING> NOT NULL   ids of all entities
// @returns sources  LIST<STRING> NOT NULL   ids of all sources
// @index changeset_seq
// @access  READ
// @budget  9400 db hits on the bundled dataset
CALL () {
  OPTIONAL MATCH (changeset:Changeset)
  USING INDEX changeset:Changeset(seq)
  WHERE changeset.seq > 0
  RETURN changeset.content AS content
  ORDER BY changeset.seq DESC
  LIMIT 1
}
CALL () { MATCH (claim:Claim) RETURN collect(claim.id) AS claims }
CALL () { MATCH (entity:Entity) RETURN collect(entity.id) AS entities }
CALL () { MATCH (source:Source) RETURN collect(source.id) AS sources }
RETURN content, claims, entities, sources
