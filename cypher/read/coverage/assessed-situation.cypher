// assessed-situation
// How many alleged violations of a situation share which outcomes, on the days looked from? From stored assessments of the newest record; where there are none, what they are worked out from.
// @param   situation   STRING NOT NULL   id of the situation
// @param   rules       STRING NOT NULL   digest of the program that applies the law
// @param   asOf        INTEGER NOT NULL  last day looked from
// @param   since       INTEGER NOT NULL  first day looked from
// @param   rev         INTEGER NOT NULL  revision of the record
// @returns head        STRING NOT NULL   fingerprint of everything the store holds
// @returns known       BOOLEAN NOT NULL  whether the situation exists
// @returns mechanisms  LIST<STRING>      the mechanism of each letter; null where nothing is stored for this record
// @returns tallies     LIST<{category: STRING, allegedActor?: STRING, begins: LIST<INTEGER>, example: STRING, profile: STRING, conducts: STRING, slices: LIST<{asOfFrom: INTEGER, asOfTo: INTEGER, outcomes: STRING}>}> NOT NULL   of what is alleged, a row for each category, alleged actor and profile
// @returns actors      LIST<named> NOT NULL   alleged actors; none where assessments are stored
// @returns claims      LIST<claim-view> NOT NULL   claims about incidents and alleged actors; none where assessments are stored
// @index   entity_id, tally_situation, assessment_run_id
// @access  READ
// @budget  68000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (situation:Entity {id: $situation})
WHERE situation:Situation AND situation.rev <= $rev
CALL () {
  MATCH (changeset:Changeset)
  USING INDEX changeset:Changeset(seq)
  WHERE changeset.seq > 0
  RETURN changeset.seq AS newest
  ORDER BY newest DESC
  LIMIT 1
}
OPTIONAL MATCH (run:AssessmentRun {id: 'assessments'})
WHERE run.head = head AND run.rules = $rules AND newest = $rev
CALL (run) {
  MATCH (tally:Tally {situation: $situation})-[:OF_PROFILE]->(profile:JurisdictionProfile)
  WHERE run IS NOT NULL
  WITH tally, profile, profile.asOfFrom AS begins, profile.asOfTo AS ends, profile.outcomes AS outcomes
  RETURN collect(tally {
    .category, .allegedActor, .begins, .example, profile: profile.id, conducts: profile.conducts,
    slices: [at IN range(0, size(begins) - 1) WHERE begins[at] <= $asOf AND ends[at] > $since | {asOfFrom: begins[at], asOfTo: ends[at], outcomes: outcomes[at]}]
  }) AS tallies
}
WITH head, situation, run, tallies, CASE WHEN run IS NULL THEN situation END AS asked
{{situation-claims}}
RETURN head, situation IS NOT NULL AS known, run.mechanisms AS mechanisms, tallies, [actor IN alleged | actor {{named}}] AS actors, claims
