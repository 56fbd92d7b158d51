// search
// What does the graph know by a name or text?
// @param   text   STRING NOT NULL   a Lucene query, escaped
// @param   words  LIST<STRING> NOT NULL   the words asked for, in small letters and without marks
// @param   marks  LIST<STRING> NOT NULL   marks on letters that make no other word
// @param   kinds  LIST<STRING>   labels to keep; null for all
// @param   skip   INTEGER NOT NULL   hits already seen
// @param   limit  INTEGER NOT NULL   hits wanted and one more
// @param   rev    INTEGER NOT NULL   revision of the record
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns hits   LIST<MAP> NOT NULL   id, labels, name, snippet
// @index   names
// @access  READ
// @budget  1900 db hits on the bundled dataset
{{head}}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 2000}) YIELD node
  WHERE node.rev <= $rev AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  // The index weighs a word by how rare it is in the whole store, later revisions included; so hits are weighed by their own text.
  WITH node, reduce(text = normalize(toLower(node.searchText), NFD), mark IN $marks | replace(text, mark, '')) AS text
  WITH node, ' ' + reduce(text = text, sign IN ['-', '·', ',', '.', '(', ')', '/', ':', '"', '“', '”', '’'] | replace(text, sign, ' ')) + ' ' AS text
  WITH node, size(text) AS length,
    reduce(score = 0, word IN $words | score + CASE WHEN text CONTAINS ' ' + word + ' ' THEN 4 WHEN text CONTAINS ' ' + word THEN 2 ELSE 0 END) AS score
  ORDER BY score DESC, length, node.id
  SKIP $skip
  LIMIT $limit
  RETURN collect({id: node.id, labels: labels(node), name: coalesce(node.name, node.title, node.citation, node.sentence), snippet: CASE WHEN node:Claim THEN node.sentence ELSE coalesce(node.description, node.symbol, node.gist) END}) AS hits
}
RETURN head, hits
