// conduct-incidents
// Incidents whose rows of a table of coverage can be other ones where what is said of some incidents, or of whoever some conduct is alleged of, changes: those of the same situations and categories, and those alleged of these actors.
// @param   incidents LIST<STRING> NOT NULL   incidents of which something else would be said
// @param   actors    LIST<STRING> NOT NULL   actors of whom something else would be said
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns incidents LIST<STRING> NOT NULL   their ids, in no order
// @index   entity_id
// @access  READ
// @budget  12000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $incidents AS id
  MATCH (touched:Entity {id: id})
  WHERE touched:Incident AND touched.rev <= $rev
  RETURN collect(touched) AS touched
}
CALL (touched) {
  UNWIND touched AS incident
  MATCH (incident)<-[:SUBJECT]-(:Characterization)-[:OBJECT]->(category:LegalCategory)
  RETURN collect(DISTINCT category) AS categories
}
CALL (touched, categories) {
  UNWIND touched AS incident
  MATCH (incident)-[:BELONGS_TO]->(situation:Situation)
  WITH DISTINCT situation, categories
  MATCH (situation)<-[:BELONGS_TO]-(beside:Incident)<-[:SUBJECT]-(:Characterization)-[:OBJECT]->(category:LegalCategory)
  WHERE category IN categories
  RETURN collect(DISTINCT beside) AS beside
}
CALL () {
  UNWIND $actors AS id
  MATCH (:Entity {id: id})<-[:OBJECT|SCOPE]-(:Attribution|Characterization)-[:SUBJECT]->(incident:Incident)
  RETURN collect(DISTINCT incident) AS alleged
}
CALL (touched, beside, alleged) {
  UNWIND touched + beside + alleged AS incident
  WITH DISTINCT incident
  WHERE incident.rev <= $rev
  RETURN collect(incident.id) AS incidents
}
RETURN head, incidents
