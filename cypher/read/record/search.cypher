// search
// What does the graph know by a name or text?
// @param   text   STRING NOT NULL   a Lucene query, escaped
// @param   kinds  LIST<STRING>   labels to keep; null for all
// @param   skip   INTEGER NOT NULL   hits already seen
// @param   limit  INTEGER NOT NULL   hits wanted and one more
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns hits   LIST<MAP> NOT NULL   id, labels, name, snippet, score
// @index   names
// @access  READ
{{head}}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 500}) YIELD node, score
  WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)
  WITH node, score
  ORDER BY score DESC, node.id
  SKIP $skip
  LIMIT $limit
  RETURN collect({id: node.id, labels: labels(node), name: coalesce(node.name, node.title, node.citation, node.sentence), snippet: CASE WHEN node:Claim THEN node.sentence ELSE coalesce(node.description, node.symbol, node.gist) END, score: score}) AS hits
}
RETURN head, hits
