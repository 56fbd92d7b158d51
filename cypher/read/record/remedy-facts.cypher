// remedy-facts
// What bears on remedies for a situation, an incident or an alleged violation: what is claimed of it, of whom, and what is asked.
// @param   subject    STRING NOT NULL   id of a situation, incident or alleged violation
// @param   violation  STRING NOT NULL   the same id again, as that of an alleged violation
// @param   rules      STRING NOT NULL   digest of the program that applies the law
// @param   asOf       INTEGER NOT NULL   day looked from
// @param   rev        INTEGER NOT NULL   revision of the record
// @param   most       INTEGER NOT NULL   as many calls as are answered whole; of more, their number alone
// @returns head       STRING NOT NULL   digest of the newest changeset
// @returns known      BOOLEAN NOT NULL   whether the subject exists
// @returns ids        LIST<STRING> NOT NULL   subjects that could have been meant, where it does not exist
// @returns violation  {category: STRING, allegedActor?: STRING}   category and alleged actor, where one alleged violation is asked about
// @returns incidents  LIST<STRING> NOT NULL   the incidents asked about
// @returns situations LIST<STRING> NOT NULL   the situations they belong to
// @returns actors     LIST<named> NOT NULL   actors to whom any of it is attributed
// @returns claims     LIST<claim-view> NOT NULL   claims about the incidents, their alleged actors and the class of conflict
// @returns many       INTEGER NOT NULL   how many calls bear on it
// @returns calls      LIST<{claim: claim-view, addressees: LIST<named>}> NOT NULL   calls that ask for a form of reparation, with their addressees
// @returns letters    LIST<STRING>   the mechanism of each letter of stored outcomes; null where none are stored for what is asked
// @returns stored     LIST<{violation: STRING, outcomes: STRING}> NOT NULL   outcomes stored of the newest record
// @index   entity_id, assessment_run_id
// @index   alleged_violation_id, former_violation_id
// @access  READ
// @budget  85000 db hits on the bundled dataset
{{head}}
{{violation-at}}
OPTIONAL MATCH (violation)-[:OF_INCIDENT]->(alleged:Incident)
OPTIONAL MATCH (named:Entity {id: $subject})
WHERE named.rev <= $rev AND (named:Incident OR named:Situation)
WITH head, violation, coalesce(alleged, named) AS subject
CALL (subject) {
  MATCH (subject)<-[:BELONGS_TO*0..1]-(incident:Incident)
  WHERE incident.rev <= $rev
  RETURN collect(DISTINCT incident) AS incidents
}
CALL (subject) {
  MATCH (subject)-[:BELONGS_TO*0..1]->(situation:Situation)
  WHERE situation.rev <= $rev
  RETURN collect(DISTINCT situation) AS situations
}
CALL (incidents) {
  UNWIND incidents AS incident
  MATCH (incident)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.kind IN ['characterization', 'attribution', 'occurrence', 'conflict-class'] AND claim.seenFrom <= $asOf AND {{recorded}}
  RETURN collect(claim) AS aboutIncidents
}
CALL (incidents) {
  UNWIND incidents AS incident
  MATCH (incident)<-[:SUBJECT]-(claim:Claim)-[:OBJECT|SCOPE]->(actor:Actor)
  WHERE claim.kind IN ['characterization', 'attribution'] AND actor.rev <= $rev AND {{recorded}}
  RETURN collect(DISTINCT actor) AS attributed
}
CALL (subject, incidents, situations) {
  UNWIND incidents + situations AS place
  MATCH (place)<-[:SUBJECT|IS_ABOUT]-(claim:Call)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
    AND (subject:Situation OR place:Incident OR NOT EXISTS { (claim)-[:IS_ABOUT]->(:Incident) })
  WITH DISTINCT claim
  WITH collect(claim) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS asking
}
CALL (aboutIncidents, attributed, situations, asking) {
  CALL (aboutIncidents, attributed, situations, asking) {
    UNWIND aboutIncidents + asking AS claim
    RETURN claim
    UNION
    UNWIND attributed + situations AS named
    MATCH (named)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.kind IN CASE WHEN named:Actor THEN ['nationality', 'structure'] ELSE ['conflict-class'] END AND {{recorded}}
    RETURN claim
  }
  WITH claim
  ORDER BY claim.seenFrom, claim.id
  RETURN collect({claim: {{claim-view}}, addressees: [(claim)-[:ASKS]->(addressee) | addressee {{named}}]}) AS all
}
{{stored-outcomes}}
CALL (subject) {
  WITH subject WHERE subject IS NULL
  MATCH (near:Incident|Situation)
  WHERE near.rev <= $rev
  RETURN collect(near.id) AS ids
}
RETURN head, subject IS NOT NULL AS known, ids,
  CASE WHEN violation IS NULL THEN null ELSE {
    category: head([(violation)-[:OF_CATEGORY]->(category) | category.id]),
    allegedActor: head([(violation)-[:ALLEGED_OF]->(actor) | actor.id])
  } END AS violation,
  [incident IN incidents | incident.id] AS incidents,
  [situation IN situations | situation.id] AS situations,
  [actor IN attributed | actor {{named}}] AS actors,
  [one IN all WHERE one.claim.kind <> 'call' | one.claim] AS claims,
  many,
  [one IN all WHERE one.claim.kind = 'call'] AS calls,
  letters,
  stored
