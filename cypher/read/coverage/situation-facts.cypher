// situation-facts
// The alleged violations of a situation and everything claimed that their coverage reads.
// @param   situation STRING NOT NULL   id of the situation
// @param   rules     STRING NOT NULL   digest of the program that applies the law
// @param   asOf      INTEGER NOT NULL   day looked from
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the situation exists
// @returns actors    LIST<named> NOT NULL   the alleged actors
// @returns claims    LIST<claim-view> NOT NULL   claims about its incidents and their alleged actors
// @returns letters   LIST<STRING>   the mechanism of each letter of stored outcomes; null where none are stored for what is asked
// @returns stored    LIST<{violation: STRING, outcomes: STRING}> NOT NULL   outcomes stored of the newest record
// @index   entity_id, assessment_run_id
// @access  READ
// @budget  68000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (situation:Entity {id: $situation})
WHERE situation:Situation AND situation.rev <= $rev
WITH head, situation, situation AS asked
{{situation-claims}}
CALL (asked) {
  MATCH (asked)<-[:BELONGS_TO]-(incident:Incident)
  RETURN collect(incident) AS incidents
}
{{stored-outcomes}}
RETURN head, situation IS NOT NULL AS known, [actor IN alleged | actor {{named}}] AS actors, claims, letters, stored
