// conduct-outcomes
// What is stored of assessments of the newest record about some incidents.
// @param   incidents LIST<STRING> NOT NULL   ids of incidents
// @param   asOf      INTEGER NOT NULL   day looked from
// @param   rev       INTEGER NOT NULL   revision of the record; nothing is stored of an earlier one
// @param   rules     STRING NOT NULL   digest of the program that applies the law
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns letters   LIST<STRING>   the mechanism of each letter of stored outcomes; null where none are stored for what is asked
// @returns stored    LIST<{violation: STRING, outcomes: STRING}> NOT NULL   outcomes stored of the newest record
// @index   entity_id, assessment_run_id
// @access  READ
// @budget  6000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $incidents AS id
  MATCH (incident:Entity {id: id})
  RETURN collect(incident) AS incidents
}
{{stored-outcomes}}
RETURN head, letters, stored
