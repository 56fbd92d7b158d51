// search
// What does the graph know by a name or text? Exact names first, then names a slip away, names that hold the words whole, names that only sound alike, what holds words near to them in sense, and what else holds the words; among equals, persons before States, groups, incidents, courts, law, sources and claims.
// @param   names  STRING NOT NULL   a Lucene query for the key of a name and its sound, made by `nameQuery`
// @param   slips  STRING NOT NULL   a Lucene query for keys that are a slip away, made by `nameQuery`
// @param   text   STRING NOT NULL   a Lucene query for words, made by `nameQuery`
// @param   key    STRING NOT NULL   the text as the key of a name
// @param   sound  STRING NOT NULL   the same by its sound; empty where too little is left
// @param   numbers STRING NOT NULL   the digits of the text; a name a slip away that has others is another's
// @param   words  LIST<{whole: STRING, start: STRING, sounds: LIST<STRING>, related: LIST<LIST<STRING>>}> NOT NULL   the words asked for, folded: `whole` between spaces, `start` after one, and between spaces how they sound and what is near in sense
// @param   phrase STRING NOT NULL   the same words one after the other, between spaces
// @param   within LIST<{key: STRING, words: INTEGER}> NOT NULL   keys of names that may stand in the text, and of how many words; what bears one comes first
// @param   kinds  LIST<STRING>   labels to keep; null for all
// @param   named  INTEGER NOT NULL   how many hits of names are looked at
// @param   held   INTEGER NOT NULL   how many that hold words are
// @param   skip   INTEGER NOT NULL   hits already seen
// @param   limit  INTEGER NOT NULL   hits wanted and one more
// @param   rev    INTEGER NOT NULL   revision of the record
// @param   asOf   INTEGER NOT NULL   day looked from, for what was answered to a name
// @returns head   STRING NOT NULL   digest of the newest changeset
// @returns hits   LIST<{id: STRING, labels: LIST<STRING>, name: STRING, names: LIST<STRING>, near: INTEGER, snippet?: STRING, aliases: LIST<claim-view>}> NOT NULL   what was found, the nearest first
// @returns cut    BOOLEAN NOT NULL   whether there may be more than were looked at
// @index   name_keys
// @index   words
// @access  READ
// @budget  7500 db hits on the bundled dataset
{{head}}
// One more of each is asked for than is looked at: whether there are more is no second walk through the index.
CALL () {
  CALL db.index.fulltext.queryNodes('name_keys', $names, {limit: $named + 1}) YIELD node
  RETURN collect(node) AS byName
}
CALL () {
  CALL db.index.fulltext.queryNodes('name_keys', $slips, {limit: $named + 1}) YIELD node
  RETURN collect(node) AS bySlip
}
CALL () {
  CALL db.index.fulltext.queryNodes('words', $text, {limit: $held + 1}) YIELD node
  RETURN collect(node) AS byWord
}
CALL (byName, bySlip, byWord) {
  CALL (byName, bySlip, byWord) {
    UNWIND byName[..$named] AS found
    RETURN found, CASE WHEN $key IN found.nameKeys THEN 0 WHEN $sound IN found.nameKeys THEN 2 ELSE 4 END AS near
    UNION ALL
    UNWIND bySlip[..$named] AS found
    RETURN found, CASE WHEN $sound IN found.nameKeys THEN 1 ELSE 3 END AS near
    UNION ALL
    UNWIND byWord[..$held] AS found
    RETURN found, 4 AS near
  }
  WITH found, min(near) AS near, reduce(most = 0, name IN $within | CASE WHEN name.key IN found.nameKeys AND name.words > most THEN name.words ELSE most END) AS told
  WHERE found.rev <= $rev AND (found.turns IS NULL OR size([turn IN found.turns WHERE turn <= $rev]) % 2 = 1)
    AND ($numbers = '' OR NOT near IN [1, 3] OR any(name IN found.nameKeys WHERE $numbers =
      reduce(digits = '', letter IN split(name, '') | digits + CASE WHEN letter IN split('0123456789', '') THEN letter ELSE '' END)))
  // A name that somebody gives to somebody leads to whom it is given, and so do its words. So does an identifier; of those a slip away is another's.
  UNWIND CASE
    WHEN found:Alias AND (near < 4 OR told > 0) OR found:Identifier AND near = 0 THEN [(found)-[:SUBJECT]->(named:Entity) | {node: named, alias: found}]
    WHEN found:Alias AND all(word IN $words WHERE found.nameKeys[0] CONTAINS trim(word.whole)) THEN [(found)-[:SUBJECT]->(named:Entity) | {node: named, alias: found}] + [{node: found, alias: null}]
    WHEN found:Alias AND all(word IN $words WHERE any(sound IN word.sounds WHERE ' ' + found.searchText + ' ' CONTAINS sound)) THEN [(found)-[:SUBJECT]->(named:Entity) | {node: named, alias: found}]
    WHEN found:Identifier AND (near < 4 OR told > 0) THEN []
    ELSE [{node: found, alias: null}]
  END AS hit
  // Whoever has it as a name comes before whom it is a code of.
  WITH hit.node AS node, hit.alias AS alias, told, 2 * near + CASE WHEN found:Identifier THEN 1 ELSE 0 END AS rank
  WITH node, min(rank) AS rank, max(told) AS told, collect({claim: alias, rank: rank}) AS given
  WITH node, [one IN given WHERE one.claim IS NOT NULL AND (one.rank < 8 OR rank >= 8) | one.claim] AS aliases, rank / 2 AS near, rank % 2 AS code, told
  WHERE node.rev <= $rev AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  WITH node, near, aliases, code, told,
    reduce(text = ' ' + node.searchText + ' ', claim IN aliases | text + claim.searchText + ' ') AS text,
    CASE
      WHEN node:Claim THEN 11
      WHEN node:Source THEN 10
      WHEN node:Provision THEN 9
      WHEN node:Instrument THEN 8
      WHEN node:LegalCategory THEN 7
      WHEN node:Person THEN 0
      WHEN node:State THEN 1
      WHEN node:Place OR node:StateOrgan OR node:ArmedGroup OR node:Organization THEN 2
      WHEN node:Unit OR node:Office THEN 3
      WHEN node:Incident OR node:Event OR node:Plan OR node:Situation THEN 4
      WHEN node:Mechanism OR node:Institution THEN 5
      ELSE 6
    END AS place
  WITH node, near, aliases, code, told, place, size(text) AS length, CASE WHEN text CONTAINS $phrase THEN 0 ELSE 1 END AS apart,
    [word IN $words | CASE WHEN text CONTAINS word.whole THEN 4 WHEN text CONTAINS word.start THEN 2 WHEN any(one IN word.related WHERE all(part IN one WHERE text CONTAINS part)) THEN 1 ELSE 0 END] AS held
  WITH node, aliases, code, told, place, length, apart, reduce(sum = 0, one IN held | sum + one) AS score, CASE WHEN near = 4 AND 0 IN held THEN 6 WHEN near = 4 AND 1 IN held THEN 5 ELSE near END AS near,
    // South Sudan holds the word that Sweden only sounds like.
    CASE WHEN near = 4 AND place < 8 AND all(one IN held WHERE one = 4) THEN 1 ELSE 0 END AS whole
  // What is named in a question comes before what holds its words, unless something holds more of them than its name has.
  ORDER BY CASE WHEN told > 0 OR size($within) > 0 AND place < 8 AND score >= 8 THEN -CASE WHEN 4 * told + 1 > score THEN 4 * told + 1 ELSE score END ELSE 0 END,
    CASE WHEN whole = 1 THEN 1.5 ELSE near END, code, CASE WHEN near = 6 THEN -score ELSE 0 END,
    // Whoever is charged is not shown first for a name that is only like theirs: what has such a name itself is.
    CASE WHEN near = 6 AND place = 0 THEN 10.5 WHEN near = 6 AND any(word IN $words WHERE trim(word.whole) IN node.nameKeys) THEN -1 ELSE place END,
    apart, score DESC, length, node.id
  SKIP $skip
  LIMIT $limit
  RETURN collect({
    id: node.id, labels: labels(node), name: coalesce(node.name, node.title, node.citation, node.sentence), names: coalesce(node.otherNames, []), near: near,
    snippet: CASE WHEN node:Claim THEN node.sentence ELSE coalesce(node.description, node.symbol, node.gist) END,
    aliases: [claim IN aliases | {{claim-view}}]
  }) AS hits
}
RETURN head, hits, size(byName) > $named OR size(bySlip) > $named OR size(byWord) > $held AS cut
