// foreign-nodes
// What is there that we did not write: under which labels, and does it wear one of ours? The first so many are looked at.
// @param   labels   LIST<STRING> NOT NULL   labels of ours
// @param   limit    INTEGER NOT NULL        nodes to look at, at most
// @returns wearing  INTEGER NOT NULL        of those looked at, how many wear a label of ours
// @returns found    LIST<STRING> NOT NULL   labels that they wear, the commonest first
// @access  READ
// @budget  90000 db hits on the bundled dataset
CALL () {
  MATCH (n)
  WHERE NOT n:WrittenByAnswerable
  WITH n LIMIT $limit
  RETURN count(CASE WHEN any(label IN labels(n) WHERE label IN $labels) THEN 1 END) AS wearing, collect(labels(n)) AS worn
}
CALL (worn) {
  UNWIND worn AS some
  UNWIND some AS label
  WITH label, count(*) AS often
  ORDER BY often DESC, label
  RETURN collect(label) AS found
}
RETURN wearing, found
