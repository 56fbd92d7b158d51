// unknown-forms
// In a store from before stores were marked: which nodes do not have the form that our records have always had?
// @param   labels     LIST<STRING> NOT NULL   labels of ours
// @param   kinds      LIST<STRING> NOT NULL   kinds of claims
// @param   checksums  LIST<STRING> NOT NULL   SHA-256 of our migrations
// @returns count      INTEGER NOT NULL        how many there are
// @returns found      LIST<STRING> NOT NULL   labels that they wear
// @access  READ
// @budget  400000 db hits on the bundled dataset
CALL () {
  MATCH (n)
  WHERE NOT n:WrittenByAnswerable AND NOT coalesce({{own-form}}, false)
  RETURN count(n) AS count, collect(labels(n)) AS worn
}
CALL (worn) {
  UNWIND worn AS some
  UNWIND some AS label
  WITH DISTINCT label
  ORDER BY label
  RETURN collect(label) AS found
}
RETURN count, found
