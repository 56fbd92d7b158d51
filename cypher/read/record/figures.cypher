// figures
// Which counts are claimed of a subject or of anything in its situation, and which contain which?
// @param   subjects  LIST<STRING> NOT NULL   id of an incident, event or situation, and of the records judged to be of the same one
// @param   unit     STRING   unit of the count; null for all
// @param   asOf     INTEGER NOT NULL   day looked from
// @param   rev      INTEGER NOT NULL   revision of the record
// @param   most     INTEGER NOT NULL   as many figures as are answered whole; of more, their number alone
// @returns head     STRING NOT NULL   digest of the newest changeset
// @returns known    BOOLEAN NOT NULL   whether the subject exists
// @returns many     INTEGER NOT NULL   how many figures there are
// @returns claims   LIST<{claim: claim-view, own: BOOLEAN, population?: STRING, nestsIn: LIST<STRING>}> NOT NULL   figures with their population and the ids of those they nest in
// @returns wider    LIST<{claim: claim-view, own: BOOLEAN, population?: STRING, nestsIn: LIST<STRING>}> NOT NULL   figures that contain those, where they lie outside the subject
// @index   entity_id
// @access  READ
// @budget  17000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (subject:Entity)
WHERE subject.id IN $subjects AND subject.rev <= $rev
WITH head, collect(subject) AS subjects
CALL (subjects) {
  UNWIND subjects AS subject
  MATCH (subject)<-[:BELONGS_TO*0..1]-(within:Entity)<-[:SUBJECT]-(claim:Figure)
  WHERE within.rev <= $rev
  WITH DISTINCT claim
  WHERE {{recorded}} AND claim.seenFrom <= $asOf AND ($unit IS NULL OR claim.unit = $unit)
  WITH collect(claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS found
}
CALL (found) {
  CALL (found) {
    UNWIND found AS claim
    RETURN claim, true AS own
    UNION
    UNWIND found AS one
    MATCH (one)-[:NESTS_IN]->(claim:Figure)
    WHERE NOT claim IN found AND {{recorded}} AND claim.seenFrom <= $asOf
    RETURN claim, false AS own
  }
  WITH claim, own
  ORDER BY claim.unit, claim.seenFrom, claim.id
  RETURN collect({own: own, claim: {{claim-view}}, population: head([(claim)-[:OBJECT]->(population) | population.name]), nestsIn: [(claim)-[:NESTS_IN]->(wider:Figure) | wider.id]}) AS shown
}
RETURN head, any(subject IN subjects WHERE subject.id = $subjects[0]) AS known, many, [one IN shown WHERE one.own] AS claims, [one IN shown WHERE NOT one.own] AS wider
