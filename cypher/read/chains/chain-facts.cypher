// chain-facts
// Everything claimed about the structures above a subject: its superiors as far as the day allows, the posts on the way and who is said to hold them.
// @param   subject  STRING NOT NULL    id of an incident, actor or office
// @param   day      INTEGER   day of every hop; null for an incident's last certain day
// @param   today    INTEGER NOT NULL   the day that stands in for an end still open
// @param   asOf     INTEGER NOT NULL   day up to which answers to the claims are shown
// @param   rev      INTEGER NOT NULL   revision of the record
// @param   hypotheses BOOLEAN NOT NULL  whether units that could be meant are wanted
// @param   most     INTEGER NOT NULL   as many units that could be meant as are answered whole; of more, their number alone
// @returns head     STRING NOT NULL    digest of the newest changeset
// @returns subject  named   null when unknown
// @returns day      INTEGER NOT NULL   the day that was used
// @returns many     INTEGER NOT NULL   how many units stood in the area on the day beneath those to whom an incident is attributed
// @returns claims   LIST<{claim: claim-view, named: LIST<named>}> NOT NULL   claims, each with the things it names
// @index   entity_id, claim_id
// @access  READ
// @budget  15000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (subject:Entity {id: $subject})
WHERE subject.rev <= $rev
CALL (subject) {
  MATCH (claim:Occurrence)-[:SUBJECT]->(subject:Incident)
  WHERE {{recorded}}
  OPTIONAL MATCH (claim)-[:OBJECT]->(place:Place)
  RETURN collect(claim) AS occurrences, collect(DISTINCT place) AS places,
    max(CASE WHEN claim.certFrom < claim.certTo THEN claim.certTo - 1 END) AS lastCertain,
    max(CASE WHEN claim.possFrom < claim.possTo THEN claim.possTo - 1 END) AS lastPossible
}
CALL (subject) {
  MATCH (claim:Attribution)-[:SUBJECT]->(subject:Incident)
  WHERE {{recorded}}
  MATCH (claim)-[:OBJECT]->(actor:Actor)
  RETURN collect(claim) AS attributions, collect(DISTINCT actor) AS actors,
    max(CASE WHEN claim.certFrom < claim.certTo THEN claim.certTo - 1 END) AS lastSaid
}
WITH head, subject, occurrences, places, attributions, actors, coalesce(lastCertain, lastSaid, lastPossible, $today) AS last
WITH head, subject, occurrences, places, attributions, actors, coalesce($day, CASE WHEN last < $today THEN last ELSE $today END) AS day
CALL (places, actors, day) {
  UNWIND CASE WHEN NOT $hypotheses OR any(actor IN actors WHERE actor:Unit OR actor:Person) THEN [] ELSE places END AS place
  WITH place, day
  WHERE NOT place:State
  CALL (place) {
    MATCH (place)-[ways:LIES_IN*0..3]->(area:Place)
    WHERE all(way IN ways WHERE way.rev <= $rev)
    RETURN area
    UNION
    MATCH (place)<-[ways:LIES_IN*1..3]-(area:Place)
    WHERE all(way IN ways WHERE way.rev <= $rev)
    RETURN area
  }
  WITH DISTINCT area, day
  WHERE NOT area:State
  MATCH (unit:Unit)-[way:STATIONED_AT]->(area)
  WHERE way.rev <= $rev AND way.dayFrom <= day AND day < way.dayTo
  WITH DISTINCT unit, day
  // Of all that stood there, those that could be meant: beneath somebody to whom the incident is attributed.
  WHERE EXISTS {
    MATCH (unit)-[up:UNDER|POSTED_TO*1..12]->(alleged:Actor)
    WHERE alleged IN actors AND all(way IN up WHERE way.rev <= $rev AND way.dayFrom <= day AND day < way.dayTo)
  }
  WITH collect(unit) AS whole
  RETURN size(whole) AS many, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS stationed
}
WITH head, subject, occurrences, attributions, day, many,
  CASE WHEN subject IS NULL THEN [] WHEN subject:Incident THEN actors + stationed ELSE [subject] END AS starts
CALL (starts, day) {
  UNWIND starts AS start
  MATCH (start)-[ways:UNDER|POSTED_TO*0..12]->(node:Entity)
  WHERE all(way IN ways WHERE way.rev <= $rev AND way.dayFrom <= day AND day < way.dayTo)
  RETURN collect(DISTINCT node) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (person:Person)-[way:POSTED_TO]->(node)
  WHERE way.rev <= $rev
  RETURN collect(DISTINCT person) AS holders
}
CALL (nodes, holders) {
  UNWIND nodes + holders AS node
  WITH DISTINCT node, nodes
  MATCH (node)-[way:UNDER|POSTED_TO|STATIONED_AT]->(above)
  WHERE way.rev <= $rev AND (node IN nodes OR above IN nodes)
  UNWIND way.because AS id
  MATCH (claim:Claim {id: id})
  WHERE {{recorded}}
  RETURN collect(DISTINCT claim) AS links
}
CALL (subject, nodes, holders) {
  UNWIND [node IN nodes WHERE node:Person] + holders AS person
  WITH DISTINCT subject, person
  MATCH (claim:Attribution)-[:OBJECT]->(person)
  WHERE {{recorded}} AND (NOT subject:Incident OR EXISTS { (claim)-[:SUBJECT]->(subject) })
  RETURN collect(claim) AS involvements
}
CALL (nodes, holders) {
  UNWIND nodes + holders AS node
  WITH DISTINCT node, nodes, holders
  WHERE NOT node:State
  MATCH (claim:Appraisal)-[:SUBJECT]->(node)
  WHERE {{recorded}}
  MATCH (claim)-[:IS_ABOUT|OBJECT]->(about:Actor)
  WHERE about IN nodes OR about IN holders
  RETURN collect(DISTINCT claim) AS appraisals
}
CALL (occurrences, attributions, links, involvements, appraisals) {
  UNWIND occurrences + attributions + links + involvements + appraisals AS claim
  WITH DISTINCT claim
  RETURN collect({claim: {{claim-view}}, named: [(claim)-[:SUBJECT|OBJECT]->(named:Entity) | named {{named}}]}) AS claims
}
RETURN head, CASE WHEN subject IS NULL THEN null ELSE subject {{named}} END AS subject, day, many, claims
