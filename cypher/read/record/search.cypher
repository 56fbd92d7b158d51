// search
// What does the graph know by a name or text? Exact names first, then names that sound alike or are a slip away, then what holds the words; among equals, persons before States, groups, incidents, courts, law, sources and claims.
// @param   names  STRING NOT NULL   a Lucene query for keys of names, made by `nameQuery`
// @param   text   STRING NOT NULL   a Lucene query for words, made by `nameQuery`
// @param   key    STRING NOT NULL   the text as the key of a name
// @param   sound  STRING NOT NULL   the same by its sound; empty where too little is left
// @param   words  LIST<STRING> NOT NULL   the words asked for, folded
// @param   order  LIST<MAP> NOT NULL   labels, those that go first before others
// @param   kinds  LIST<STRING>   labels to keep; null for all
// @param   skip   INTEGER NOT NULL   hits already seen
// @param   limit  INTEGER NOT NULL   hits wanted and one more
// @param   rev    INTEGER NOT NULL   revision of the record
// @param   asOf   INTEGER NOT NULL   day looked from, for what was answered to a name
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns hits   LIST<MAP> NOT NULL   id, labels, name, names, snippet, near, aliases
// @index   name_keys
// @index   words
// @access  READ
// @budget  6000 db hits on the bundled dataset
{{head}}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('name_keys', $names, {limit: 200}) YIELD node AS found
    RETURN found, CASE WHEN $key IN found.nameKeys THEN 0 WHEN $sound IN found.nameKeys THEN 1 ELSE 2 END AS near
    UNION ALL
    CALL db.index.fulltext.queryNodes('words', $text, {limit: 2000}) YIELD node AS found
    RETURN found, 3 AS near
  }
  WITH found, min(near) AS near
  WHERE found.rev <= $rev AND (found.turns IS NULL OR size([turn IN found.turns WHERE turn <= $rev]) % 2 = 1)
  // A name that somebody gives to somebody leads to whom it is given.
  UNWIND CASE WHEN found:Alias AND near < 3 THEN [(found)-[:SUBJECT]->(named:Entity) | {node: named, alias: found}] ELSE [{node: found, alias: null}] END AS hit
  WITH hit.node AS node, min(near) AS near, collect(CASE WHEN near < 3 THEN hit.alias END) AS aliases
  WHERE node.rev <= $rev AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  WITH node, near, aliases, ' ' + node.searchText + ' ' AS text, coalesce(head([place IN range(0, size($order) - 1) WHERE any(label IN labels(node) WHERE label IN $order[place].labels)]), size($order)) AS place
  WITH node, near, aliases, place, size(text) AS length,
    [word IN $words | CASE WHEN text CONTAINS ' ' + word + ' ' THEN 4 WHEN text CONTAINS ' ' + word THEN 2 ELSE 0 END] AS held
  WITH node, near, aliases, place, length, reduce(sum = 0, one IN held | sum + one) AS score, CASE WHEN near < 3 THEN near WHEN 0 IN held THEN 4 ELSE 3 END AS nearness
  ORDER BY CASE nearness WHEN 2 THEN 1 ELSE nearness END, place, nearness, score DESC, length, node.id
  SKIP $skip
  LIMIT $limit
  RETURN collect({
    id: node.id, labels: labels(node), name: coalesce(node.name, node.title, node.citation, node.sentence), names: coalesce(node.otherNames, []), near: nearness,
    snippet: CASE WHEN node:Claim THEN node.sentence ELSE coalesce(node.description, node.symbol, node.gist) END,
    aliases: [claim IN aliases | {{claim-view}}]
  }) AS hits
}
RETURN head, hits
