CALL () {
  CALL db.index.fulltext.queryNodes('name_keys', $names, {limit: 5000}) YIELD node AS named
  UNWIND CASE WHEN named:Alias OR named:Identifier THEN [(named)-[:SUBJECT]->(bearer:Entity) | bearer] ELSE [named] END AS found
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('words', $text, {limit: 5000}) YIELD node AS found
  RETURN found
}
